"""What boto3 does to the articles bucket: put KEY TEXT, undelete KEY, empty. Usage: objects.py BUCKET ACTION [KEY [TEXT]]"""

import sys

import boto3


def undelete(bucket, key):
    """Removes the delete marker on top of a key, as the console's "undelete" does."""
    versions = boto3.client("s3").list_object_versions(Bucket=bucket.name, Prefix=key)
    [marker] = [m for m in versions["DeleteMarkers"] if m["IsLatest"]]
    bucket.Object(key).Version(marker["VersionId"]).delete()


def main(bucket_name, action, key=None, text=None):
    bucket = boto3.resource("s3").Bucket(bucket_name)
    if action == "put":
        bucket.put_object(Key=key, Body=text.encode(), Metadata={"published": "2026-02-16"})
    elif action == "undelete":
        undelete(bucket, key)
    elif action == "empty":
        bucket.object_versions.delete()
    else:
        sys.exit(f"no such action: {action}")


main(*sys.argv[1:])
