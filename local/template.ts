/** A CloudFormation template, as far as it is read here. */
export interface Template {
	Resources: Record<string, Resource>;
	Outputs?: Record<string, { Value: unknown }>;
}

export interface Resource {
	Type: string;
	Properties?: Record<string, unknown>;
}

/** What `Ref` and `Fn::GetAtt` say about a resource; undefined for an attribute that is not known. */
export type Lookup = (logicalId: string, attribute: string | undefined) => string | undefined;

export const region = "us-east-1";
export const account = "000000000000";

const pseudoParameters: Record<string, string> = {
	"AWS::AccountId": account,
	"AWS::Partition": "aws",
	"AWS::Region": region,
	"AWS::URLSuffix": "localhost",
	"AWS::StackName": "local",
};

/**
 * Replaces CloudFormation's intrinsic functions by what they stand for.
 *
 * @throws Error on a function, resource or attribute it does not know: a guess would be a stack that differs from the deployed one
 */
export function resolve(value: unknown, lookup: Lookup): unknown {
	if (Array.isArray(value)) return value.map((one) => resolve(one, lookup));
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value);
	const [name, argument] = entries[0] ?? [""];
	if (entries.length !== 1 || !(name === "Ref" || name.startsWith("Fn::"))) {
		return Object.fromEntries(entries.map(([key, one]) => [key, resolve(one, lookup)]));
	}
	const intrinsic = intrinsics[name];
	if (!intrinsic) throw new Error(`the local cloud does not know ${name}: ${JSON.stringify(value)}`);
	return intrinsic(argument, lookup);
}

const intrinsics: Record<string, (argument: unknown, lookup: Lookup) => unknown> = {
	Ref: (argument, lookup) => look(lookup, String(argument), undefined),
	"Fn::GetAtt": (argument, lookup) => {
		const [logicalId, ...attribute] = Array.isArray(argument) ? argument : String(argument).split(".");
		return look(lookup, String(logicalId), attribute.join("."));
	},
	"Fn::Join": (argument, lookup) => {
		const [separator, parts] = argument as [string, unknown];
		return (resolve(parts, lookup) as string[]).join(separator);
	},
	"Fn::Split": (argument, lookup) => {
		const [separator, text] = argument as [string, unknown];
		return String(resolve(text, lookup)).split(separator);
	},
	"Fn::Select": (argument, lookup) => {
		const [index, list] = argument as [number | string, unknown];
		const chosen = (resolve(list, lookup) as unknown[])[Number(index)];
		if (chosen === undefined) throw new Error(`Fn::Select: nothing at ${index}`);
		return chosen;
	},
	"Fn::Sub": (argument, lookup) => {
		const [text, variables] = Array.isArray(argument)
			? (argument as [string, object])
			: [String(argument), {}];
		const own = resolve(variables, lookup) as Record<string, string>;
		return text.replace(/\$\{(!?)([^{}]+)\}/g, (_, literal: string, name: string) => {
			if (literal) return `\${${name}}`;
			const [logicalId = "", ...attribute] = name.split(".");
			return own[name] ?? look(lookup, logicalId, attribute.length > 0 ? attribute.join(".") : undefined);
		});
	},
};

function look(lookup: Lookup, logicalId: string, attribute: string | undefined): string {
	const found = attribute === undefined ? pseudoParameters[logicalId] : undefined;
	const value = found ?? lookup(logicalId, attribute);
	if (value !== undefined) return value;
	throw new Error(`the local cloud does not know ${[logicalId, attribute].filter(Boolean).join(".")}`);
}
