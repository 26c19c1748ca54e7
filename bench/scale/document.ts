import { BOUNDS } from "../../ask/stories/likely-pairs.ts";
import { MOST_HEADS } from "../../ask/table/stories.ts";
import { FIGURE_SHARDS, TIMELINE_SHARDS } from "../../lambdas/index/keys.ts";
import { costOfMillion, PRICE } from "../pipeline/prices.ts";
import { dollars, LOOK_SECONDS, type Order, orders, useOf } from "./costs.ts";
import type { Measured } from "./measured.ts";
import { type Concurrency, secondsOf, slowest, throttlesAt } from "./speeds.ts";

const SIZES = [1e6, 1e8];
const CONCURRENCIES: [string, Concurrency][] = [
	["3, 4, 3 (default; a new account)", { normalize: 3, extract: 4, index: 3 }],
	["10, 20, 10", { normalize: 10, extract: 20, index: 10 }],
	["60, 150, 60", { normalize: 60, extract: 150, index: 60 }],
	["200, 600, 200 (all of 1,000)", { normalize: 200, extract: 600, index: 200 }],
];
/** Write units a second that a table takes: a new one on demand, the account's quota a table, and a raised one. */
const TABLES = [4_000, 40_000, 160_000];

/** The whole of docs/scale.md. */
export function scaleDocument(measured: Measured): string {
	return [
		"# At scale",
		INTRODUCTION,
		"## Dollars",
		...costTables(measured),
		"## Hours",
		...hours(measured),
		"## A listing, and no inventory",
		listing(),
		"## Quotas",
		quotas(measured),
		"## Hot keys",
		...hotKeys(measured),
		"## Stories of a day",
		...stories(measured),
		"## Does anything grow?",
		...growth(measured),
		"",
	].join("\n\n");
}

const INTRODUCTION = `What an archive of a million and of a hundred million articles takes. \`npm run docs:scale\` computes this page from what was measured for one
article (\`bench/scale/measured.json\`, written by \`npm run bench -- scale\` and \`-- pipeline\`), list prices of us-east-1 and the quotas
that AWS documents; nothing of it was run on AWS. The runs over [whole archives](operations.md#whole-archives): a *backfill* is a reconciliation of a bucket that the table knows
nothing of.`;

function costTables(measured: Measured): string[] {
	const tables = SIZES.map((size) => {
		const columns = orders.map((order) => dollars(useOf(order, measured), size));
		const services = Object.keys(columns[0] ?? {}) as (keyof (typeof columns)[number])[];
		const rows = services.map((service) => [service, ...columns.map((column) => money(column[service]))]);
		const totals = columns.map((column) => `**${money(Object.values(column).reduce((a, b) => a + b, 0))}**`);
		return table([`${count(size)} articles, dollars`, ...orders], [...rows, ["**together**", ...totals]]);
	});
	const storage = costOfMillion(measured.article)["storage a month"];
	const of = (size: number) => money((storage * size) / 1e6);
	return [
		...tables,
		`Storage adds ${of(1e6)} dollars a month for a million articles and ${of(1e8)} for a hundred million: rows with point-in-time recovery, and artifacts. In Step Functions a
transition of the standard workflow is counted for each batch of ten, should AWS count it so. A reconciliation that finds something costs for that article what a backfill does. An
erasure reads, for each of an article's things, the first articles that also name it.`,
	];
}

function hours(measured: Measured): string[] {
	const seconds = secondsOf(measured);
	const { writeUnits } = measured.article;
	const looking = CONCURRENCIES[0]?.[1].index ?? 0;
	const looks = looking / (2 * LOOK_SECONDS);
	const busy = Object.entries(seconds).map(([stage, value]) => `${stage} ${(value * 1000).toFixed(0)} ms`);
	const ofOrder = (order: Order, units: number) =>
		table(
			[
				`${order}: concurrency of normalize, extract, index`,
				"table, write units a second",
				"articles a second",
				"bounded by",
				...SIZES.map((size) => `${count(size)} articles, hours`),
			],
			CONCURRENCIES.flatMap(([name, concurrency]) =>
				TABLES.flatMap((capacity, n) => {
					const bound = slowest(measured, concurrency, { writeUnits: capacity, unitsAnArticle: units });
					// A larger table changes nothing where a stage is the slowest.
					const larger =
						n > 0 &&
						slowest(measured, concurrency, { writeUnits: TABLES[n - 1] ?? 0, unitsAnArticle: units });
					if (larger && larger.rate === bound.rate) return [];
					const times = SIZES.map((size) => number(size / bound.rate / 3_600));
					return [[name, count(capacity), number(bound.rate), bound.by, ...times]];
				}),
			),
		);
	return [
		`A function is busy with an article for some ${busy.join(", ")} (${measured.article.gbSeconds} GB-seconds of an idle machine, divided between them by estimate). The state machine sends as
fast as the stages take: it waits while 400 messages wait. \`archiveConcurrency\` (10) bounds it at some ${count(100)} to ${count(300)} articles a second, ten in each batch; raise it
above that rate by a tenth of the rate.`,
		ofOrder("backfill", writeUnits),
		ofOrder("replay", 2 * writeUnits + 1),
		`A reconciliation that finds nothing is two looks of some ${LOOK_SECONDS * 1000} ms at index (estimated): its default concurrency of ${looking} does ${number(looks)} articles a second, a million in ${number(1e6 / looks / 3_600)} hours.`,
	];
}

/** Pages of a listing that come in a second, one after the other. */
const PAGES_A_SECOND = 5;
const LISTED_A_PAGE = 1_000;

function listing(): string {
	const most = SIZES.at(-1) ?? 0;
	const dollarsOf = money((most / LISTED_A_PAGE) * PRICE.s3Put);
	return `The state machine's maps read what ListObjectsV2 says (\`ItemReader\`, \`s3:listObjectsV2\`); the manifest of an S3 Inventory, which they could read as well, is not used:

* A listing is of now. An inventory is made once a day or a week, the first up to 48 hours after it was asked for, and may lack the newest uploads: a reconciliation is there for exactly these.
* A listing needs nothing but ListBucket. An inventory is a setting of a bucket that may be somebody else's, with another bucket, or prefix, and a policy for its reports.
* It is not what takes the time or the money: ${count(most)} keys are ${dollarsOf} dollars, and ${listingHours(most)} hours in which the stages process what is listed already, and are not done with it.

An inventory would pay for a bucket that is compared often and changes little.`;
}

const listingHours = (keys: number): string => number(keys / LISTED_A_PAGE / PAGES_A_SECOND / 3_600);

function quotas({ article }: Measured): string {
	const tableRate = (units: number) => number(units / article.writeUnits);
	return table(
		["quota", "default", "met at", "how to raise it"],
		[
			[
				"write units of a **new on-demand table**",
				`${count(4_000)} a second, twice what it has done once it has done that for half an hour`,
				`${tableRate(4_000)} articles a second`,
				`pre-warm before a backfill: \`aws dynamodb update-table --table-name … --warm-throughput ReadUnitsPerSecond=12000,WriteUnitsPerSecond=${40_000}\`, and the same for the index \`timeline\` at a twentieth of it; paid once`,
			],
			[
				"write units of a table in an account",
				`${count(40_000)} a second`,
				`${tableRate(40_000)} articles a second`,
				"Service Quotas, DynamoDB, *Table-level write throughput limit*",
			],
			[
				"a partition of the table",
				"1,000 write units a second; a partition that stays hot is split, but not one whose sort keys only grow",
				"[hot keys](#hot-keys)",
				"no quota: shards",
			],
			[
				"Lambda's concurrent executions",
				"1,000; 10 in a new account",
				"the sum of the three settings",
				"Service Quotas, Lambda, *Concurrent executions*; it grows by 1,000 copies of a function every 10 seconds",
			],
			[
				"messages in flight of an SQS queue",
				"120,000",
				`copies × batch (1,000 × 10 at most) are far below; ${number(120_000 / 360)} articles a second that all fail are not, since each stays hidden up to six minutes`,
				"none for standard queues: it means that a stage fails, see [failed messages](operations.md#failed-messages)",
			],
			[
				"requests to a prefix of S3",
				"3,500 PUT and DELETE, 5,500 GET a second, more where a prefix is split",
				"`normalized/` and `extracted/`: 3,500 articles a second, 1,750 in a replay; the articles bucket: as your keys are",
				"none is needed: ids are uniform, so S3 splits by their first letters; spread your own keys over prefixes",
			],
			[
				"Step Functions",
				"10,000 batches at once in a map, 1,000 open map runs, 256 KB a batch, five minutes an express workflow",
				"none of them is: a batch is ten keys of 1 KB at most, waits 200 seconds at most, and `archiveConcurrency` is 1,000 at most",
				`a listing is one after the other, 1,000 keys a request: ${listingHours(1e8)} hours for a hundred million at five a second`,
			],
		],
	);
}

function hotKeys({ hotKeys: feeds, topics }: Measured): string[] {
	const tables = feeds.map(({ feed, articles, writeUnits, keys }) =>
		table(
			[
				`${feed} (${articles} articles, ${writeUnits} write units each)`,
				"write units an article: ingest",
				"replay",
				"throttles at, articles a second: ingest",
				"replay",
			],
			keys.map(({ key, ingest, replay }) => [
				`\`${key}\``,
				ingest.toFixed(2),
				replay.toFixed(2),
				count(throttlesAt(ingest)),
				replay === 0 ? "" : count(throttlesAt(replay)),
			]),
		),
	);
	const inOnePartition = topics
		.map(({ feed, articles, topic, ingest, replay }) => {
			const rates = `${count(throttlesAt(ingest))} articles a second, and at ${count(throttlesAt(replay))} in a replay`;
			return `\`${topic}\` would throttle at ${rates} (${feed}, ${articles} articles)`;
		})
		.join("; ");
	return [
		`A partition key takes 1,000 write units a second. Articles are indexed on an emulator of DynamoDB, all of one day, then replayed with other rows (every row is written, and every
old one deleted); the units are counted by key. \`timeline\` is the index.`,
		...tables,
		`* **Figures of a kind or measure** are several in an article. In one partition ${inOnePartition}.
  So each is spread over ${FIGURE_SHARDS} partitions by the article's id, and a question reads them as one.
* **An entity** has one row in an article, and more where it has very many figures or is quoted at length. Even one that is in every article throttles at ${count(throttlesAt(1))} articles a second, and at ${count(throttlesAt(2))}
  where all are replayed with other rows; a speaker who fills two rows in every article at half of that. No feed is so: it needs no shards, the functions wait and try again, and the queue with them.
* **Days** have no partition of their own: heads stand in ${TIMELINE_SHARDS} shards of the index, by the article's id.
* Sketches and names are uniform, or written once.`,
	];
}

/** Half a unit for four kilobytes, read eventually. */
const READ_BYTES = 8_192;

function stories({ stories: days, headBytes }: Measured): string[] {
	const reads = (heads: number) => (heads * headBytes) / READ_BYTES;
	const { met, compared, kept } = BOUNDS;
	return [
		`\`query stories\` reads the heads of its period (${count(headBytes)} bytes each) and groups them when it is asked. Each is met through the terms it shares with others, those first that are rare and weigh much,
for as long as ${count(met)} articles are met (one that is met through several terms counts as often); it is compared with the ${count(compared)} likeliest of them and keeps the ${count(kept)} likest. So what a head takes is
bounded, whatever the day's number. Counted over generated heads (\`bench/scale/zipf-heads.ts\`: words, names and events as unequally frequent as the world's, a fifth of the articles copies); *F* is
B-cubed, of the events they were made of. Of a period of more than ${count(MOST_HEADS)} articles the newest are grouped, and the answer says so.`,
		table(
			[
				"heads",
				"met",
				"compared",
				"kept",
				"compared again to divide",
				"read units",
				"dollars",
				"seconds of one core",
				"megabytes",
				"F",
			],
			days.map((day) => [
				count(day.heads),
				...[day.met, day.compared, day.kept, day.divided].map(count),
				count(reads(day.heads)),
				(reads(day.heads) * PRICE.readUnit).toFixed(5),
				day.seconds.toFixed(1),
				count(day.megabytes),
				day.f.toFixed(3),
			]),
		),
	];
}

/** Megabytes by which the host grew a thousand articles. */
function growthAThousand(parts: Measured["run"]["parts"]): number {
	const [first, last] = [parts[0], parts.at(-1)];
	if (first === undefined || last === undefined || first === last) return 0;
	return Math.round((last.hostMb - first.hostMb) / ((last.articles - first.articles) / 1_000));
}

function growth({ run: { parts, failed, left, writeUnits } }: Measured): string[] {
	const [first, second] = writeUnits;
	return [
		`${count(parts.at(-1)?.articles ?? 0)} short articles through the local cloud, a part after the other (\`BENCH_ARTICLES=100000 npm run bench -- scale\` for as many as you have hours for):
requests for an article, and resident megabytes of the host with all its emulators and of the largest process of each function.`,
		table(
			["articles so far", "S3", "SQS", "DynamoDB", "host", "normalize", "extract", "index"],
			parts.map(({ articles, s3Requests, sqsRequests, dynamoRequests, hostMb, stageMb }) => [
				count(articles),
				s3Requests.toFixed(2),
				sqsRequests.toFixed(2),
				dynamoRequests.toFixed(2),
				...[hostMb, stageMb.normalize, stageMb.extract, stageMb.index].map(String),
			]),
		),
		`An article of the first half took ${first?.toFixed(2)} write units, one of the second ${second?.toFixed(2)}. ${failed} failed, and ${left} messages were still under way when the last article stood.`,
		`Requests, units and functions do not grow. The host does, by some ${count(growthAThousand(parts))} megabytes every thousand articles: its JavaScript heap does not (31 to 36 megabytes after a collection, after 200
articles and after 400), so it is memory outside of it, of the store that it keeps on disk or of what is not given back.`,
	];
}

const count = (value: number): string => Math.round(value).toLocaleString("en-US");
/** Two digits that mean something. */
const number = (value: number): string =>
	value >= 100 ? count(Number(value.toPrecision(2))) : String(Number(value.toPrecision(2)));
const money = (value: number): string => (value >= 10 ? count(value) : value.toFixed(2));

function table(head: string[], rows: string[][]): string {
	const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
	const rule = head.map((_, n) => (n === 0 ? "---" : "---:"));
	return [line(head), line(rule), ...rows.map(line)].join("\n");
}
