//! Everything in the paper is reached, in both languages: by its address, and by touching what leads to it.

use super::many::judge_all;
use e2e::{Outcome, Page, Plan, Size, json, look, look_with, paper};
use network_of_networks::corpus::{Code, Corpus, Item, Lang, Site};
use std::collections::BTreeSet;

/// Names of the lists of the text view.
const LISTS: [&str; 8] = [
    "relations",
    "entities",
    "figures",
    "events",
    "sources",
    "oddities",
    "claims",
    "questions",
];

/// Codes of everything that stands in a list of its own: all but arcs and features.
fn listed(corpus: &Corpus) -> BTreeSet<String> {
    let rows = corpus
        .items()
        .filter(|item| !matches!(item, Item::Arc(..) | Item::Feature(_)));
    rows.map(|item| corpus.code_of(item)).collect()
}

#[tokio::test]
async fn everything_has_an_address() -> Outcome {
    let corpus = paper::corpus()?;
    let plan = Plan {
        hasty: true,
        ..Plan::at(Size::DESK)
    };
    look_with(plan, "en/", async |page: &Page| {
        page.started().await?;
        // What is known of places comes with the views that show them.
        page.click("[data-act='view:places']").await?;
        page.until("document.querySelectorAll(\"[data-item='p.CA']\").length > 0")
            .await?;
        for lang in [Lang::En, Lang::Zh] {
            let all: Vec<String> = corpus
                .items()
                .chain(Site::all().map(Item::Site))
                .map(|item| format!("{}/?sel={}", lang.code(), corpus.code_of(item)))
                .collect();
            assert!(all.len() > 228 + 379 + 89 + 44 + 49 + 42, "{}", all.len());
            let (_, faults) = judge_all(page, &corpus, &all).await?;
            assert_eq!(faults, Vec::<String>::new());
        }
        assert_eq!(page.trouble().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn everything_is_reached_by_touch() -> Outcome {
    let corpus = paper::corpus()?;
    let wanted = listed(&corpus);
    look("en/", Size::DESK, async |page: &Page| {
        for lang in [Lang::En, Lang::Zh] {
            page.show(&format!("{}/", lang.code())).await?;
            let mut reached = BTreeSet::new();
            for (k, list) in LISTS.iter().enumerate() {
                // The first from the panel that a reader meets, the others from the lists themselves.
                let region = if k == 0 { "panel" } else { "text" };
                page.click(&format!("[data-region={region}] [data-act='list:{list}']")).await?;
                page.until(&format!(
                    "(b => b !== null && b.getAttribute('aria-current') === 'true')\
                     (document.querySelector('[data-region=text] [data-act=\"list:{list}\"]'))"
                ))
                .await?;
                let buttons = "[...new Set([...document.querySelectorAll('[data-region=text] tbody button[data-item]')].map(b => b.dataset.item))]";
                let codes = page.ask(buttons).await?;
                reached.extend(codes.as_array().into_iter().flatten().filter_map(|c| c.as_str().map(str::to_owned)));
                // The last row of each, touched.
                let last = page
                    .ask("(b => b[b.length - 1].dataset.item)(document.querySelectorAll('[data-region=text] tbody button[data-item]'))")
                    .await?;
                let code = last.as_str().unwrap_or_default().to_owned();
                let item = corpus.item_coded(&code).ok_or("a row of nothing")?;
                page.click(&format!("[data-region=text] tbody tr:last-child button[data-item='{code}']")).await?;
                page.heading(&paper::name(&corpus, item, lang)).await?;
                if matches!(item, Item::Question(_)) {
                    // A question is answered by the picture.
                    page.until("document.querySelectorAll('.live .lit *').length > 0").await?;
                }
            }
            let missing: Vec<&String> = wanted.difference(&reached).collect();
            assert_eq!(missing, Vec::<&String>::new(), "{lang:?}");
            // Places stand on the map.
            page.show(&format!("{}/?view=places", lang.code())).await?;
            for code in Site::all().map(|site| corpus.code_of(Item::Site(site))) {
                page.until(&format!("document.querySelector('.live .base [data-item=\"{code}\"]') !== null"))
                    .await?;
            }
            // Arcs stand in the picture, features in the guide.
            page.show(&format!("{}/", lang.code())).await?;
            let rest = corpus.items().filter(|item| matches!(item, Item::Arc(..) | Item::Feature(_)));
            for code in rest.map(|item| corpus.code_of(item)) {
                let there = format!("document.querySelector('.live .base [data-item=\"{code}\"], .panel button[data-item=\"{code}\"]') !== null");
                assert_eq!(page.ask(&there).await?, json!(true), "{code}");
            }
        }
        Ok(())
    })
    .await
}
