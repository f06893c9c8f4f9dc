//! Filters: every count on the page is the one worked out natively, and a filter that leaves nothing says what to lift.

use e2e::{Json, Outcome, Page, Size, json, look, paper};
use network_of_networks::corpus::{Code, Corpus, Feature, Item, Lang, Programme};
use network_of_networks::state::{Facet, FacetValue, Filters, ViewKind, read};

/// Every value of every facet.
fn values() -> impl Iterator<Item = FacetValue> {
    Facet::ALL.iter().flat_map(|facet| facet.values())
}

/// The code of the button that chooses a value.
fn pick(value: FacetValue) -> String {
    format!("pick:{}:{}", value.facet().code(), value.code())
}

/// The counts beside the buttons in a part of the page, by code.
async fn counts(page: &Page, region: &str) -> Outcome<Json> {
    page.ask(&format!(
        "Object.fromEntries([...document.querySelectorAll('[data-region={region}] [data-act^=\"pick:\"]')]\
         .map(b => [b.dataset.act, Number(b.querySelector('.count').textContent)]))"
    ))
    .await
}

/// Compares drawer, legend, tally and arcs with what the filters leave of the corpus.
async fn compare(page: &Page, corpus: &Corpus, filters: &Filters) -> Outcome {
    let native = filters.counts(corpus);
    let drawer = counts(page, "drawer").await?;
    for value in values() {
        assert_eq!(
            drawer[pick(value)],
            json!(native.of(value)),
            "{value:?} under {filters:?}"
        );
    }
    let legend = counts(page, "legend").await?;
    let legend = legend.as_object().ok_or("no legend")?;
    assert!(legend.len() >= 14, "the legend has but {} counts", legend.len());
    for (code, shown) in legend {
        assert_eq!(*shown, drawer[code], "{code} in the legend");
    }
    let tally = page.text("[data-region=drawer] .tally").await?;
    assert_eq!(
        tally,
        format!("{} of {} relations", native.passing, corpus.tables().relations.len())
    );
    let shown = filters.subset(corpus);
    for &p in Programme::ALL {
        for &f in Feature::ALL {
            let code = corpus.code_of(Item::Arc(p, f));
            let arc = page
                .ask(&format!(
                    "[...document.querySelectorAll('.live .base .m-count[data-item=\"{code}\"]')].map(e => e.textContent)"
                ))
                .await?;
            assert_eq!(arc, json!([shown.arc_count(corpus, p, f).to_string()]), "on {code}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn counts_are_those_of_the_corpus() -> Outcome {
    let corpus = paper::corpus()?;
    look("en/", Size::DESK, async |page: &Page| {
        page.until("document.querySelector('.live .base .m-count') !== null").await?;
        page.click("[data-act=filters]").await?;
        page.until("document.querySelector('[data-region=drawer] .tally') !== null").await?;
        let mut filters = Filters::default();
        compare(page, &corpus, &filters).await?;
        for code in ["pick:case:NNMI", "pick:status:fact", "pick:case:MEP", "pick:sector:government"] {
            let value = values().find(|&v| pick(v) == code).ok_or(code)?;
            page.click(&format!("[data-region=drawer] [data-act='{code}']")).await?;
            page.until(&format!(
                "document.querySelector('[data-region=drawer] [data-act=\"{code}\"]').getAttribute('aria-pressed') === 'true'"
            ))
            .await?;
            page.settled().await?;
            filters.toggle(value);
            compare(page, &corpus, &filters).await?;
            let (state, troubles) = read(&page.address().await?, &corpus);
            assert_eq!((state.filters, troubles.len()), (filters, 0), "in the address");
        }
        // A value that would leave nothing cannot be chosen.
        let off = page
            .ask("[...document.querySelectorAll('[data-region=drawer] [data-act^=\"pick:\"]:disabled')].every(b => b.querySelector('.count').textContent === '0')")
            .await?;
        assert_eq!(off, json!(true));
        // The legend is the same filter.
        page.press("Escape").await?;
        page.click("[data-region=legend] [data-act='pick:status:fact']").await?;
        page.at("the facts no longer chosen", |a| !a.contains("status=")).await
    })
    .await
}

#[tokio::test]
async fn the_board_of_nine_counts_as_the_corpus_does() -> Outcome {
    let corpus = paper::corpus()?;
    look("en/?view=framework", Size::DESK, async |page: &Page| {
        for address in ["en/?view=framework", "en/?view=framework&status=fact"] {
            page.show(address).await?;
            let filters = read(address, &corpus).0.filters;
            let shown = filters.subset(&corpus);
            for &p in Programme::ALL {
                for &f in Feature::ALL {
                    let code = corpus.code_of(Item::Arc(p, f));
                    let number = shown.arc_count(&corpus, p, f).to_string();
                    page.until(&format!(
                        "[...document.querySelectorAll('.live .base text[data-item=\"{code}\"]')]\
                         .some(e => e.textContent.trim() === {})",
                        json!(number)
                    ))
                    .await
                    .map_err(|e| format!("{address}, {code}: {e}"))?;
                }
            }
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn filters_that_leave_nothing_name_what_to_lift() -> Outcome {
    let corpus = paper::corpus()?;
    // Pairs of values, each of which has relations, but not both.
    let mut pairs = Vec::new();
    for a in values() {
        for b in values().filter(|b| b.facet() != a.facet()) {
            let mut filters = Filters::default();
            filters.toggle(a);
            filters.toggle(b);
            let alone = Filters::default().counts(&corpus);
            if alone.of(a) > 0 && alone.of(b) > 0 && filters.counts(&corpus).passing == 0 {
                pairs.push((a, b, filters));
            }
        }
    }
    assert!(!pairs.is_empty(), "no two values exclude each other");
    let step = (pairs.len() / 4).max(1);
    look("en/", Size::DESK, async |page: &Page| {
        for (a, b, filters) in pairs.iter().step_by(step) {
            let address = format!(
                "en/?{}={}&{}={}",
                a.facet().code(),
                a.code(),
                b.facet().code(),
                b.code()
            );
            page.show(&address).await?;
            let wanted: Vec<String> = filters
                .what_to_lift(&corpus)
                .iter()
                .map(|f| format!("lift:{}", f.code()))
                .collect();
            assert!(!wanted.is_empty());
            let offered =
                "[...document.querySelectorAll('.active .empty [data-act^=\"lift:\"]')].map(b => b.dataset.act)";
            assert_eq!(page.ask(offered).await?, json!(wanted), "{address}");
            page.click(&format!(".active .empty [data-act='{}']", wanted[0]))
                .await?;
            page.until("document.querySelector('.active .empty') === null").await?;
            let left = read(&page.address().await?, &corpus).0.filters;
            assert!(left.counts(&corpus).passing > 0, "{address}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn every_view_has_a_picture_under_filters() -> Outcome {
    look("en/", Size::DESK, async |page: &Page| {
        for &view in ViewKind::ALL {
            for lang in [Lang::En, Lang::Zh] {
                page.show(&format!("{}/?view={}&status=plan&case=NNMI", lang.code(), view.code()))
                    .await?;
                page.until("document.querySelectorAll('.live .base *').length > 10")
                    .await?;
                page.until("document.querySelectorAll('.active [data-act^=\"pick:\"]').length === 2")
                    .await?;
            }
        }
        Ok(())
    })
    .await
}
