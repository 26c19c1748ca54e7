"""Asks the questions' API, signed by botocore or not; prints status and answer. Usage: questions.py URL GATEWAY PATH [unsigned]

Host names of APIs are known to AWS's resolver alone: the request is for URL, and goes to GATEWAY."""

import http.client
import sys
from urllib.parse import urlsplit

import boto3
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest


def main(url, gateway, path, unsigned=None):
    host = urlsplit(url).netloc
    request = AWSRequest("GET", f"{url}{path}", headers={"Host": host})
    if unsigned is None:
        session = boto3.Session()
        SigV4Auth(session.get_credentials(), "execute-api", session.region_name).add_auth(request)
    connection = http.client.HTTPConnection(urlsplit(gateway).netloc)
    connection.request("GET", path, headers=dict(request.headers.items()))
    answer = connection.getresponse()
    print(answer.status)
    print(answer.read().decode())


main(*sys.argv[1:])
