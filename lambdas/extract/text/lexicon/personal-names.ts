import { words } from "./families.ts";

/** What people are called. */
export const PERSONAL_NAMES = {
	/** Given names that are nearly always a woman's, folded, and those that are a man's; a name that is in neither tells nothing. */
	"female-name":
		words(`mary patricia jennifer linda elizabeth barbara susan jessica sarah sara karen lisa nancy betty sandra margaret
			ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia
			kathleen amy angela anna ann anne annie brenda pamela emma nicole samantha katherine catherine christine debra
			rachel carolyn janet maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan
			evelyn judith andrea hannah megan cheryl jacqueline martha gloria teresa ana sophia sophie frances isabella alice
			julia judy grace denise amber marilyn beverly danielle theresa diana brittany natalie jane jill melania michaela
			charlotte eleanor lucy chloe zoe ella eva ida ingrid astrid elena irina olga natalia natasha tatiana svetlana
			ekaterina katarina ludmila anastasia yulia oksana marina galina larisa nadia sofia lucia carmen pilar dolores
			mercedes rosa juana beatriz montserrat penelope ximena valentina gabriela claudia adriana luisa luiza fernanda
			giulia chiara francesca federica giorgia paola silvia noemie camille juliette amelie celine claire brigitte dorothea
			ursula annalena birgit katrin heike sabine josefine aisha ayesha fatima fatma zahra amina aminata khadija leila
			layla maryam mariam noor nour yasmin zainab hauwa halima hawa asma samira salma rania dalia priya pooja indira sonia
			anjali kavita lakshmi sunita mamata nirmala smriti droupadi lindiwe nkosazana thandiwe wanjiru wangari faith amara
			ngozi chimamanda folake adaeze claudine esperance hillary kamala alexandra allison caroline charlene leonora selin
			meral aylin elif haruka yuki sakura yoko akiko keiko naomi yuriko sanae mei ling xiuying aung zsuzsa agnes katalin
			eszter kinga katarzyna agnieszka malgorzata magdalena joanna ewa barbora`),
	"male-name":
		words(`james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald
			steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas
			eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis
			jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy christian walter keith austin
			roger terry sean gerald carl dylan harold jordan jesse bryan lawrence arthur gabriel bruce logan billy joe albert
			willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene steve bill bob tom tim jim
			mike dan dave ben sam nick tony rob ron don ken jeff greg matt luke liam owen simon martin ian neil alan graham
			stuart colin nigel craig barry hunter barack boris vladimir sergei sergey dmitry ivan igor oleg yuri alexei
			aleksandr mikhail nikolai pavel viktor andrei volodymyr petro juan carlos luis jorge miguel pedro manuel francisco
			javier ricardo fernando eduardo alejandro diego pablo sergio rafael roberto antonio alberto ignacio joao paulo
			marcos lucas gustavo thiago giovanni giuseppe marco luca matteo francesco lorenzo alessandro stefano andrea pierre
			jean jacques francois philippe michel alain laurent olivier emmanuel hans klaus wolfgang heinz jurgen stefan lars
			sven bjorn erik olaf mats mohammed mohamed muhammad mohammad ahmed ahmad ali hassan hussein hossein ibrahim abdullah
			abdul omar umar yusuf youssef mustafa mahmoud khalid khaled tariq bashar saddam mehmet recep murat hakan kemal arjun
			rahul amit rajesh sanjay vijay rohan narendra vivek anil sunil ravi kenji hiroshi takashi shinzo fumio taro ichiro
			thabo cyril sipho nelson uhuru kwame kofi chinedu emeka femi bola musa sani samir sherif zsolt istvan laszlo gabor
			tomasz piotr andrzej krzysztof jaroslaw lech`),
	/** Small words of names; they count for nothing alone: "al-Assad" is one word, "von der Leyen" too. */
	"name-particle":
		words(`al el ul ibn bin bint ben de del della di da do das dos du des la le las los van von der den ter ten zu zum af av y
			e`),
	/** Father and son share the rest. */
	"name-suffix": words("jr sr ii iii iv junior senior"),
	/** Family names that stand first in Chinese, Korean and Vietnamese names. */
	"family-first-name":
		words(`kim lee park choi jung jeong kang cho jo yoon yun jang lim im han shin seo kwon hwang ahn an song ryu yoo hong jeon
			ko moon yang son bae baek heo nam ri pak paek yi ro rhee wang li zhang liu chen huang zhao wu zhou xu sun ma zhu hu
			guo he gao lin luo zheng liang xie tang deng feng xi jiang qin wen peng bo cai cao cui du fan fang fu gong gu guan
			hao hou jia kong lai lei lu lyu meng mao mo pan qi qian qiu ren shao shen shi su tan tao tian tsai tsang wan wei xia
			xiao xiong xue yan yao ye yin yu yuan zeng zhong zou zhan ding dong dai bai bao chiang chan cheung wong leung ng lam
			lau chow yeung ho nguyen tran pham huynh vo vu dang bui ngo duong ly truong dinh doan trinh vuong`),
};
