/** What a verb's forms are where no rule gives them; several where two spellings live side by side. */
export interface IrregularVerb {
	past: string[];
	participle: string[];
	third?: string;
}

/** "lemma past participle" with "/" between spellings. */
const ROWS = `
arise arose arisen · awake awoke awoken · be was/were been · bear bore borne/born · beat beat beaten · become became become
begin began begun · bend bent bent · beset beset beset · bet bet bet · bid bid bid · bind bound bound · bite bit bitten
bleed bled bled · blow blew blown · break broke broken · breed bred bred · bring brought brought · broadcast broadcast broadcast
build built built · burn burned/burnt burned/burnt · burst burst burst · buy bought bought · cast cast cast · catch caught caught
choose chose chosen · cling clung clung · come came come · cost cost cost · creep crept crept · cut cut cut · deal dealt dealt
dig dug dug · do did done · draw drew drawn · drink drank drunk · drive drove driven · eat ate eaten · fall fell fallen
feed fed fed · feel felt felt · fight fought fought · find found found · flee fled fled · fling flung flung · fly flew flown
forbid forbade forbidden · forecast forecast/forecasted forecast/forecasted · foresee foresaw foreseen · foretell foretold foretold
forget forgot forgotten · forgive forgave forgiven · forgo forwent forgone · freeze froze frozen · get got got/gotten · give gave given
go went gone · grind ground ground · grow grew grown · hang hung/hanged hung/hanged · have had had · hear heard heard · hide hid hidden
hit hit hit · hold held held · hurt hurt hurt · keep kept kept · know knew known · lay laid laid · lead led led
leap leapt/leaped leapt/leaped · learn learned/learnt learned/learnt · leave left left · lend lent lent · let let let · lie lay lain
light lit lit · lose lost lost · make made made · mean meant meant · meet met met · mislead misled misled · mistake mistook mistaken
offset offset offset · outbid outbid outbid · outdo outdid outdone · outgrow outgrew outgrown · outsell outsold outsold
overcome overcame overcome · overhear overheard overheard · override overrode overridden · overrun overran overrun
oversee oversaw overseen · overtake overtook overtaken · overthrow overthrew overthrown · pay paid paid · prove proved proven/proved
put put put · quit quit quit · read read read · rebuild rebuilt rebuilt · repay repaid repaid · reset reset reset · retell retold retold
ride rode ridden · ring rang rung · rise rose risen · run ran run · say said said · see saw seen · seek sought sought · sell sold sold
send sent sent · set set set · shake shook shaken · shed shed shed · shine shone shone · shoot shot shot · show showed shown
shrink shrank shrunk · shut shut shut · sing sang sung · sink sank sunk · sit sat sat · slay slew slain · sleep slept slept
slide slid slid · speak spoke spoken · speed sped/speeded sped/speeded · spend spent spent · outspend outspent outspent · outsell outsold outsold · spill spilled/spilt spilled/spilt
spin spun spun · split split split · spread spread spread · spring sprang sprung · stand stood stood · steal stole stolen
stick stuck stuck · sting stung stung · strike struck struck/stricken · strive strove striven · swear swore sworn · sweep swept swept
swell swelled swollen/swelled · swim swam swum · swing swung swung · take took taken · teach taught taught · tear tore torn
tell told told · think thought thought · throw threw thrown · undergo underwent undergone · understand understood understood
undertake undertook undertaken · upset upset upset · wake woke woken · wear wore worn · weep wept wept · win won won
withdraw withdrew withdrawn · withhold withheld withheld · withstand withstood withstood · write wrote written`;

const THIRDS: Readonly<Record<string, string>> = { be: "is", have: "has" };

export const IRREGULAR_VERBS: ReadonlyMap<string, IrregularVerb> = new Map(
	ROWS.trim()
		.split(/\n|·/)
		.map((row) => {
			const [lemma = "", past = "", participle = ""] = row.trim().split(" ");
			const third = THIRDS[lemma];
			return [
				lemma,
				{ past: past.split("/"), participle: participle.split("/"), ...(third !== undefined && { third }) },
			];
		}),
);
