export interface Dateline {
	place?: string;
	/** `Reuters` in "SEOUL, Feb 16 (Reuters) -". */
	agency?: string;
	/** Who reports, where the dateline says it. */
	names?: string[];
	/** ISO day, where the dateline gives the year. */
	date?: string;
}

/** Datelines as the agencies of other scripts write them. The groups: place, agency, reporter. */
const FORMS: readonly RegExp[] = [
	// (벨마르=연합뉴스) 김하늘 기자 = 아를란드 …
	/^\((?<place>[\p{L} ·]{1,20})=(?<agency>[\p{L}\d]{2,15})\)\s?(?:(?<name>[가-힣]{2,4}(?:[·,] ?[가-힣]{2,4}){0,3}) (?:기자|특파원)\s?=)?/u,
	// 新华社维尔马2月17日电（记者 李明）… · 中新社北京2月17日电
	/^(?<agency>新华社|新華社|中新社|中新网|中央社)(?<place>[\u4e00-\u9fff·]{2,12}?)\d{1,2}月\d{1,2}日(?:[综綜]合)?[电電](?:\s?[（(]记?者?\s?(?<name>[\u4e00-\u9fff·]{2,10}(?:[、，\s][\u4e00-\u9fff·]{2,10}){0,3})[）)])?/u,
	// 【ソウル＝山田太郎】 · ［パリ 17日 ロイター］
	/^[【［[(（](?<place>[\u3040-\u9fff・ー]{2,12})[＝=](?<agency>共同|時事|AFP)?(?<name>[\u3040-\u9fff]{2,8})?[】］\])）]/u,
	/^[［[](?<place>[\u3040-\u9fff・ー]{2,16})\s[\d０-９]{1,2}日\s(?<agency>ロイター|時事|共同|AP)[］\]]/u,
	// BRANNOCK, Feb 17 AAP - … · SILL HARBOR, Sillmark--(BUSINESS WIRE)--…
	/^(?<place>\p{Lu}{2}[\p{Lu} .'’-]{1,40}), (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?)(?:, \d{4})? (?<agency>AAP|PTI|ANI|IANS|UNI|APP|PA|CNA|NNN)\s?[–—-]\s/u,
	/^(?<place>\p{Lu}{2}[\p{Lu} .'’-]{1,40}(?:, [\p{L}. ]{2,40})?)--\((?<agency>[\p{Lu} ]{3,30})\)--/u,
	// ВЕЛЬМАР, 17 февраля. /ТАСС/. … · МОСКВА, 17 фев — РИА Новости.
	/^(?<place>[А-ЯЁ][А-ЯЁа-яё-]{2,30}(?: [А-ЯЁ][А-ЯЁ-]{2,20})?), \d{1,2} \p{L}{3,10}\.?\s?(?:\/(?:Корр\. )?(?<agency>ТАСС)\/|[–—-] (?<ria>РИА Новости|Интерфакс|INTERFAX\.RU|АиФ-Москва))/u,
];

/** Reads such a dateline; undefined where there is none. */
export function readForeignDateline(paragraph: string): Dateline | undefined {
	const head = paragraph.slice(0, 100);
	const groups = FORMS.map((form) => form.exec(head)?.groups).find((found) => found !== undefined);
	if (groups === undefined) return undefined;
	const { place, name } = groups;
	const agency = groups.agency ?? groups.ria;
	const names = name?.split(/[·、，,\s]+/u).filter((each) => each.length > 1);
	return {
		...(place && { place: place.trim() }),
		...(agency && { agency }),
		...(names && names.length > 0 && { names }),
	};
}
