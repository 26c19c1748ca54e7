import { render } from "preact";
import { Frame } from "./frame.tsx";
import { useRoute } from "./navigate.ts";
import { ArticleView } from "./views/article.tsx";
import { EntityView } from "./views/entity.tsx";
import { FindView } from "./views/find.tsx";
import { StoriesView } from "./views/stories.tsx";
import { StoryView } from "./views/story.tsx";

function App() {
	const route = useRoute();
	return (
		<Frame route={route}>
			{route.view === "stories" && <StoriesView query={route.query} />}
			{route.view === "story" && <StoryView key={route.id} id={route.id} />}
			{route.view === "article" && <ArticleView key={route.id} id={route.id} mark={route.mark} />}
			{route.view === "entity" && <EntityView key={route.id} id={route.id} query={route.query} />}
			{route.view === "find" && <FindView text={route.query.get("q") ?? ""} />}
		</Frame>
	);
}

const page = document.getElementById("page");
if (page) render(<App />, page);
