import { nouns, verbs, words } from "./families.ts";

/** Verbs and nouns by what they make of what is said; how a reporting verb takes it is in attribution/cue-verbs.ts. */
export const REPORTING = {
	/** Their passive says something to its subject: "he was told by police that 40 had died". */
	"informing-verb": verbs("tell inform warn advise notify remind assure"),
	/** Their passive says something of its subject: "the toll was put at 40 by police", "figures released by the bank". */
	"passive-reporting-verb":
		verbs(`report estimate put confirm announce claim forecast project predict describe allege believe reveal disclose expect
			calculate record cite note state say propose`),
	/** So behind "as": "40 came, as posted by the mayor"; "photos posted by the mayor" are his and say nothing. */
	"as-reporting-verb": verbs("post tweet write explain outline"),
	/** What people do, and bodies seldomer: behind a name it speaks for a person. */
	"speech-verb": words(
		"said says told added adds warned argued asked called claimed insisted wrote tweeted replied explained noted thinks believes believed wants wanted hopes hoped",
	),
	"quoting-verb": verbs("quote cite"),
	/** "what the army called a brigade of 3,500": who names a thing says what it is. */
	"labelling-verb": verbs("call term dub label describe brand"),
	/** "…, police said, citing witnesses": an aside of who tells, no part of what is said. */
	"speaking-participle": words(
		"referring alluding speaking according citing quoting pointing using appearing writing talking echoing",
	),
	/** "beating analysts' estimates": what came against what was expected, and who expected it. */
	"expectation-verb": words("beating topping missing exceeding surpassing trailing compared"),
	"expectation-word": words(
		"above below against versus ahead short higher lower more less better worse just slightly well far narrowly comfortably easily",
	),
	"expected-by": [nouns("analyst economist forecaster estimate"), words("consensus")],
	/** What an outlet that listens stands behind: "told Reuters", "an interview with CNN". */
	"listening-word": words("told tells tell telling with to by on from"),
	"telling-word": words("told tells"),
	/** Say no to what was claimed. */
	"denying-verb": [verbs("deny refute rebut dispute reject dismiss"), words("brush wave")],
	/** Say no to a claim whatever they take; the others also turn down offers. */
	"contradicting-verb": verbs("deny refute rebut dispute"),
	"questioning-verb": verbs("ask question doubt wonder know see investigate check examine probe"),
	"calling-verb": verbs("call ask appeal"),
	/** "The union wants a raise of 9 percent." */
	"wanting-verb": verbs("want seek advocate request"),
	/** "The deal values the firm at $3 billion": its price is no one's word. */
	"pricing-noun": nouns(
		`deal bid offer sale transaction investment round listing ipo takeover merger agreement price float flotation placement
		purchase acquisition stake buyout`,
	),
	/** Say something of a sum alone: "offers $3m for the site", not "offers views of the valley". */
	"sum-verb": verbs("want seek advocate offer"),
	/** Take whom and "to": "asked the judge to order him to pay $9 million". */
	"urging-verb": words("ask urge advise implore press petition lobby"),
	/** "recalled 12,800 vans", "questioned nine men": what is done to so many, as against "recalled the words of his father". */
	"recalling-verb": words("recall question condemn"),
	/** "demanded that 300 workers be rehired" */
	"demanding-verb": verbs("demand urge recommend request require propose"),
	/** What one does to a claim to know that it is so; "not verified" leaves it open. */
	"verifying-verb": verbs("verify confirm corroborate substantiate authenticate"),
	"unconfirmed-word": words("unconfirmed unverified uncorroborated unsubstantiated"),
	/** "41 are feared dead": nobody knows yet. The others tell so only of what befell people: "is believed to be worth" is an estimate. */
	"fearing-participle": words("feared presumed"),
	"presuming-participle": words("believed thought assumed"),
	"lost-word": words("lost buried engulfed"),
	/** Behind "and" they open a clause of their own. */
	"turning-to-speech": words(
		"said says warned warns added adds told tells insisted insists predicted predicts vowed promised",
	),
	"fearing-word": words("fear fears feared fearing"),
	/** Who fears or suspects that it is so does not say that it is. */
	"fearing-verb": [verbs("fear suspect"), words("doubt")],
	/** Before "if" these leave it open: "it is not clear if". */
	"certainty-word": words("clear unclear certain uncertain sure unsure known unknown"),
	/** Before a claim: "media reports", "such claims". */
	"claim-adjective": words("media press such"),
	"forecasting-verb": [
		verbs("forecast predict project expect anticipate foresee envisage envision pencil price bet"),
		words("see"),
	],
	/** What a company reports for a quarter. */
	"reported-result": [
		nouns(
			"profit loss revenue sale shipment delivery booking margin charge-off provision writedown impairment",
		),
		words("income earnings turnover ebitda output"),
	],
	/** What one sees ahead: "the bank sees growth of 2 percent". */
	"foreseen-noun": [
		nouns("loss profit price deficit surplus rate margin return cost"),
		words(
			"growth inflation revenue sales earnings output demand turnout supply gdp unemployment spending production income turnover",
		),
	],
	/** Say that something is so, and more often do something to it: "maintained all crews", "observed a silence". */
	"act-too-verb": verbs("maintain add observe assume recognize recognise consider feel assess guarantee"),
	/** With a bare number these own up to so many: "of which the party recognizes just 200". */
	"owning-verb": verbs("recognize recognise accept"),
	/** What one tells without saying what it says: "tells the story of six guards". */
	"told-thing": [nouns("story tale joke lie secret"), words("truth")],
	/** Lead from what is new to what it adds up to: "bringing the total to 412". */
	"bringing-participle": words("bringing taking raising pushing lifting"),
	"total-noun": words("total number tally"),
	/** What a war claims: "claimed 900 lives". */
	"claimed-by-death": nouns("life victim"),
	"promising-verb": verbs("pledge promise vow threaten offer undertake propose commit volunteer"),
	/** How who keeps a count gives it. By themselves they say nothing: "raised the price to $5". */
	"tally-verb": verbs(
		"put raise lower revise keep set maintain hold leave cut increase reduce trim lift update upgrade downgrade adjust correct give slash boost hike",
	),
	/** "The network says 43." */
	"counting-verb": verbs("say claim report count estimate"),
	/** How who watches gives a count of its own: "the agency has recorded 33,400 deaths". */
	"recording-verb": verbs("record document register verify log count identify"),
	/** Whoever does so has found it out, a firm too: "Orlo Labs has identified 10,000 infected sites". */
	"discovering-verb": verbs("identify"),
	/** Nouns for what is said: "the UN's claim that 40 died". */
	"saying-noun": [
		nouns(`claim estimate forecast report allegation announcement assertion warning prediction projection assessment accusation
			calculation finding expectation fear`),
		words(`statement promise pledge vow suggestion argument belief acknowledgement acknowledgment admission denial tally count
			view contention insistence conclusion declaration disclosure revelation complaint proposal demand testimony boast charge
			remark comment confirmation hope reckoning guess opinion`),
	],
	/** What somebody means to do, or have done: "a request by the state to call nine witnesses". */
	"willing-noun": nouns("request demand pledge promise vow offer threat proposal"),
	/** Those that a number follows behind "of": "an NIS estimate of 600". */
	"counting-noun": [
		nouns("estimate forecast projection prediction claim report expectation"),
		words("tally count toll calculation assessment figure demand proposal offer announcement pledge"),
	],
	/** What is denied by rejecting it: a claim, not an offer or a request. */
	"disputed-noun": [
		nouns("claim report allegation suggestion accusation figure estimate rumour rumor assertion charge"),
		words("idea notion speculation"),
	],
	/** Whoever says so: "claims that", "rumours that". */
	"hearsay-noun": words("claims allegations rumours rumors rumour rumor suggestions speculation accusations"),
	/** What one can reject as untrue; an offer and a tax one turns down. */
	"claimed-noun": [
		nouns("call request offer rumour rumor accusation figure number account result"),
		words("charges idea notion speculation criticism version verdict"),
	],
	/** What "gave" is followed by where it gives a number: "gave a figure of 43". */
	"given-number": [nouns("figure toll count estimate number"), words("tally assessment forecast")],
	/** What one is tried for: who denies them denies no number. */
	"charge-noun": nouns("count charge offence offense felony misdemeanor"),
	/** "put the toll at 40": these give a number by "at"; "the police counted at the gate" does not. */
	"putting-verb": words("put place peg list rank give value rate assess"),
	/** So many of a thing may be given a worth: "valued 40 houses at $9m". */
	"repricing-verb": words("value rate assess"),
	/** Left out before another's number: "police put it at 20,000, organisers at 35,000". */
	"gapping-verb": words("put estimate count say claim report peg reckon place"),
	/** "decide whether" claims nothing; "asked whether" leaves open what it asks. */
	"deciding-verb": words("decide determine consider discuss judge assess"),
	"forecast-noun": [nouns("forecast projection prediction prospect"), words("outlook expectations guidance")],
	/** What is to be reached: "the aim is to halve it". */
	"aim-noun": nouns("target goal aim objective"),
	"target-word": words("target targets targeted targeting goal"),
};
