import { Stack, Validations } from "aws-cdk-lib";
import type { IConstruct } from "constructs";

/** Says why findings of cdk-nag do not apply to a construct: finding id → reason. */
export function acknowledge<T extends IConstruct>(construct: T, reasons: Record<string, string>): T {
	const acknowledgements = Object.entries(reasons).map(([id, reason]) => ({ id, reason }));
	Validations.of(construct).acknowledge(...acknowledgements);
	return construct;
}

/**
 * The id of cdk-nag's finding about a resource with a wildcard. Findings about permissions can only be
 * acknowledged one by one, and name the ARN as `<LogicalId.Arn>/prefix/*`.
 */
export function wildcardFinding(scope: IConstruct, arn: string): string {
	const resolved: unknown = Stack.of(scope).resolve(arn);
	return `AwsSolutions-IAM5[Resource::${flat(resolved)}]`;
}

function flat(part: unknown): string {
	if (typeof part === "string") return part;
	const { "Fn::Join": join, "Fn::GetAtt": attribute, Ref } = part as Record<string, [string, unknown]>;
	if (join) return (join[1] as unknown[]).map(flat).join(join[0]);
	if (attribute) return `<${attribute.join(".")}>`;
	if (Ref) return `<${Ref}>`;
	throw new Error(`no finding name for ${JSON.stringify(part)}`);
}
