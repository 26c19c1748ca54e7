import { nouns, verbs, words } from "./families.ts";

/** What the number behind it names or orders, instead of counting anything. */
export const NUMBERED_THINGS = {
	/** "Section 427", "page 12", "Boeing 737": in any case, also before a number that could be a year. */
	"numbered-thing": [
		nouns(`section subsection article chapter paragraph subparagraph page resolution rule regulation footnote proposition phase stage level grade category version
			episode part round lap lane pier ward district precinct squadron brigade battalion pool tier size step form model
			psalm verse sector block building apartment suite box exit junction route flight room gate platform channel appendix
			amendment plot runway track seed hole exhibit directive decree annex protocol schedule table issue volume reactor
			window office case hill`),
		words(`no nos number p pp hwy highway interstate act scene vol figure fig title prop bill type mark mk apt sec para ch ep
			eps nr nrs art clause airbus boeing tupolev antonov ilyushin sukhoi mig embraer cessna iphone galaxy windows formula
			covid apollo web android ios usb bluetooth playstation xbox ps bbc itv postcode zip code kilometer radio lot item train
			reference ref ext`),
	],
	/** "Week 2", "bus 40", "Group 7": words of prose in lower case ("last year 40 people"), and the name of a year's holder. */
	"thing-or-time":
		words(`year quarter week day season month game match law class order count war world line group area bus camp
		zone unit generation super question turn studio`),
	/** Told apart by their numbers wherever several stand: "the No. 3 reactor" is no rank. */
	"numbered-machine": nouns(
		"reactor unit furnace turbine boiler well shaft pier berth gate platform runway terminal engine",
	),
	/** Those of them that a number may follow in lower case. */
	"numbered-in-prose": words("week day line bus zone unit group game"),
	/** Those whose number may be written out: "in round seven", "on page two". */
	"numbered-in-words": words("week day game set act heat tier question line unit zone"),
	/** "between days 14 and 20", "in games 6 and 7": several of those. */
	"numbered-plural": words("weeks days lines buses zones units groups games rounds stages"),
	/** "call 2990-6000" */
	"phone-word": [verbs("call phone dial text ring"), words("telephone tel fax hotline mobile whatsapp")],
	/** "No. 5", "number five" */
	"number-sign": words("no nos number"),
	street:
		words(`street avenue road boulevard drive lane st ave rd blvd square terrace crescent close gardens place highway way
		row court parkway alley mews quay`),
	/** "911 calls": the number that is called. */
	"emergency-number": words("911 999 112 988 111"),
	"emergency-call": [nouns("call dispatcher operator caller line"), words("emergency hotline")],
	/** Words that a name does not end with: a number behind them is no part of a name, whatever their case. */
	"function-word": words(
		`a about above across after again against ago all almost alone along already also although always am among amid an and another any are around as at away back be because been before behind being below beside besides between beyond both but by can cannot could despite did do does down during each either else even ever every except few for from further had has have he her here hers him his how however i if in including inside instead into is it its itself just last least less like many may me might more most much must my near nearly neither never next no nor not now of off often on once only onto or other our out outside over own part past per perhaps rather same several shall she should since so some still such than that the their them then there these they this those though through throughout thus till to together too toward towards under unlike until up upon us versus very via was we well were what when where whether which while who whom whose why will with within without would yet you your roughly approximately exactly officially currently today yesterday tomorrow overnight meanwhile overall total combined killing injuring wounding`,
	),
	/** Before its number: "Highway 70", "Terminal 6". */
	"numbered-facility": words("highway route interstate terminal motorway"),
	/** "Act No. 1312 of 1976", "Decree No. 4" */
	"numbered-law": words("act law decree ordinance resolution bill"),
	"latitude-word": words("latitude longitude"),
	"angle-degree": words("degree degrees"),
	"angle-minute": words("minute minutes"),
	"compass-word": words("north south east west latitude longitude"),
};
