//! Language and theme: each changes itself and nothing else.

use e2e::{Outcome, Page, Size, json, look, paper};
use network_of_networks::corpus::Lang;
use network_of_networks::state::{Action, State, address, read};

#[tokio::test]
async fn another_language_keeps_all_the_rest() -> Outcome {
    let corpus = paper::corpus()?;
    look("en/", Size::DESK, async |page: &Page| {
        for start in [
            "en/?sel=n.amnpo&case=NNMI&status=plan,fact&cam=2,0.4,0.6&theme=dark",
            "en/?view=framework&sel=a.NNMI.resource",
            "en/?sel=o.q1&text=1",
            "en/?view=compare&sel=r.r003",
            "en/?view=argument",
        ] {
            page.show(start).await?;
            let (state, troubles) = read(start, &corpus);
            // An address by hand may leave out the wheel and the feature that the selection stands at.
            let state = state.after(&corpus, Action::Select(state.selected));
            assert_eq!(troubles, vec![], "{start}");
            for lang in [Lang::Zh, Lang::En] {
                page.click("[data-act^='lang:']").await?;
                let (code, tag) = match lang {
                    Lang::En => ("en", "en"),
                    Lang::Zh => ("zh", "zh-Hans"),
                };
                page.until(&format!(
                    "document.documentElement.lang === '{tag}' && document.querySelector('.shell').lang === '{tag}'"
                ))
                .await?;
                let wanted = State { lang, ..state };
                page.at(code, |a| read(a, &corpus).0 == wanted).await?;
                let name = match state.selected {
                    Some(item) => paper::name(&corpus, item, lang),
                    None => String::from(match lang {
                        Lang::En => "How to read this",
                        Lang::Zh => "读图方法",
                    }),
                };
                page.heading(&name).await?;
                let chinese = page.ask("/[\\u4e00-\\u9fff]/.test(document.title)").await?;
                assert_eq!(chinese, json!(lang == Lang::Zh), "the title's language");
            }
            let here = page.address().await?;
            assert_eq!(address(&read(&here, &corpus).0, &corpus), address(&state, &corpus));
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_theme_goes_round() -> Outcome {
    look("en/?sel=n.amnpo", Size::DESK, async |page: &Page| {
        let ground = "getComputedStyle(document.querySelector('.shell')).backgroundColor";
        page.devtools(
            "Emulation.setEmulatedMedia",
            json!({ "features": [{ "name": "prefers-color-scheme", "value": "light" }] }),
        )
        .await?;
        let system = page.ask(ground).await?;
        let mut seen = Vec::new();
        for theme in ["light", "dark", "system"] {
            page.click("[data-act^='theme:']").await?;
            page.until(&format!("document.querySelector('.shell').dataset.theme === '{theme}'"))
                .await?;
            page.at(theme, |a| {
                a.contains("sel=n.amnpo") && (theme == "system") != a.contains(&format!("theme={theme}"))
            })
            .await?;
            page.settled().await?;
            seen.push(page.ask(ground).await?);
        }
        assert_eq!(seen[0], system, "light is what the system wants here");
        assert_ne!(seen[1], system, "dark has another ground");
        assert_eq!(seen[2], system, "the system's again");
        page.devtools(
            "Emulation.setEmulatedMedia",
            json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] }),
        )
        .await?;
        assert_eq!(page.ask(ground).await?, seen[1], "the system wants dark");
        Ok(())
    })
    .await
}
