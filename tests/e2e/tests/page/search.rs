//! Search: both scripts, initials of pinyin, and a choice by keys.

use e2e::{Outcome, Page, Size, json, look, paper};
use network_of_networks::analysis::Index;
use network_of_networks::corpus::Lang;

/// Codes of the suggestions on show.
const FOUND: &str = "[...document.querySelectorAll('.search .hit')].map(e => e.dataset.item)";

#[tokio::test]
async fn names_are_found_in_both_scripts_and_by_initials() -> Outcome {
    let corpus = paper::corpus()?;
    let index = Index::new(&corpus);
    look("en/", Size::DESK, async |page: &Page| {
        page.press("/").await?;
        page.until("document.activeElement.matches('.search .field')").await?;
        for (typed, first) in [
            ("amnpo", "n.amnpo"),
            ("Chips and Sci", "n.chips-act"),
            ("商务部", "n.department-of-commerce"),
            ("swb", "n.department-of-commerce"),
            ("nyb", "n.department-of-energy"),
            ("comerce", "n.department-of-commerce"),
        ] {
            let hits = index.suggest(typed);
            let codes: Vec<String> = hits.iter().map(|h| corpus.code_of(h.item)).collect();
            assert_eq!(codes.first().map(String::as_str), Some(first), "{typed}");
            page.write(typed).await?;
            page.until(&format!("JSON.stringify({FOUND}) === JSON.stringify({})", json!(codes)))
                .await?;
            let name = page.ask("document.querySelector('.search .hit-name').textContent").await?;
            assert_eq!(name, json!(hits[0].name.get(Lang::En)), "{typed}");
        }
        page.write("qqqqqq").await?;
        page.until("document.querySelectorAll('.search .hit').length === 0 && document.querySelector('.search [role=status]').textContent.length > 5")
            .await
    })
    .await
}

#[tokio::test]
async fn keys_choose_a_suggestion() -> Outcome {
    let corpus = paper::corpus()?;
    let hits = Index::new(&corpus).suggest("部");
    assert!(hits.len() > 2);
    look("zh/", Size::DESK, async |page: &Page| {
        page.click("[data-act=search]").await?;
        page.until("document.activeElement.matches('.search .field')").await?;
        page.write("部").await?;
        page.until(&format!("{FOUND}.length === {}", hits.len())).await?;
        let chosen = |n: usize| {
            format!(
                "(o => o.length === 1 && o[0] === document.querySelectorAll('.search .hit')[{n}] && o[0].id === \
                 document.querySelector('.search .field').getAttribute('aria-activedescendant'))\
                 (document.querySelectorAll('.search .hit[aria-selected=true]'))"
            )
        };
        page.until(&chosen(0)).await?;
        page.press("ArrowUp").await?;
        page.until(&chosen(hits.len() - 1)).await?;
        page.press("ArrowDown").await?;
        page.press("ArrowDown").await?;
        page.until(&chosen(1)).await?;
        page.press("Enter").await?;
        page.heading(&paper::name(&corpus, hits[1].item, Lang::Zh)).await?;
        page.until(
            "document.querySelector('.search').hidden && document.activeElement.matches('.panel [data-heading]')",
        )
        .await?;
        let code = corpus.code_of(hits[1].item);
        page.at("what was chosen", |a| a.contains(&format!("sel={code}")))
            .await?;

        // Escape leaves without choosing.
        page.press("/").await?;
        page.until("document.activeElement.matches('.search .field')").await?;
        page.press("Escape").await?;
        page.until("document.querySelector('.search').hidden && document.activeElement.matches('[data-act=search]')")
            .await?;
        page.heading(&paper::name(&corpus, hits[1].item, Lang::Zh)).await?;

        // So does a click, which chooses.
        page.press("/").await?;
        page.write("swb").await?;
        page.until(&format!("{FOUND}[0] === 'n.department-of-commerce'"))
            .await?;
        page.click(".search .hit").await?;
        page.at("the department", |a| a.contains("sel=n.department-of-commerce"))
            .await
    })
    .await
}
