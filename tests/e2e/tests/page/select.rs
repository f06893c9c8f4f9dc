//! Selecting by mouse, by keys alone and by touch; what an arc lights; one selection in all views.

use e2e::{Outcome, Page, Size, Spot, json, look, paper};
use network_of_networks::corpus::{Code, Corpus, EntityId, Feature, Item, Lang, Programme};
use network_of_networks::state::ViewKind;
use std::collections::BTreeSet;

/// Heading of the panel with nothing selected.
const NOTHING: &str = "How to read this";

/// Links drawn in a layer of the picture, each once.
async fn links(page: &Page, layer: &str) -> Outcome<BTreeSet<String>> {
    let drawn = format!(
        "[...new Set([...document.querySelectorAll('.live .{layer} [data-item^=\"r.\"]')].map(e => e.dataset.item))]"
    );
    let codes = page.ask(&drawn).await?;
    let codes = codes.as_array().into_iter().flatten();
    Ok(codes.filter_map(|c| c.as_str().map(str::to_owned)).collect())
}

/// A named actor.
fn actor(corpus: &Corpus, slug: &str) -> Outcome<EntityId> {
    corpus.entity_named(slug).ok_or_else(|| format!("no {slug}").into())
}

/// A place of the picture where nothing is: its upper left corner.
async fn ground(page: &Page) -> Outcome<Spot> {
    let corner = page
        .ask("(r => [r.x + 4, r.y + 4])(document.querySelector('.live').getBoundingClientRect())")
        .await?;
    match (corner[0].as_f64(), corner[1].as_f64()) {
        (Some(x), Some(y)) => Ok(Spot { x, y }),
        _ => Err("the picture has no corner".into()),
    }
}

#[tokio::test]
async fn the_mouse_selects_and_lets_go() -> Outcome {
    let corpus = paper::corpus()?;
    let item = Item::Entity(actor(&corpus, "amnpo")?);
    look("en/", Size::DESK, async |page: &Page| {
        let spot = page.mark("n.amnpo").await?;
        page.hover(spot).await?;
        let name = paper::name(&corpus, item, Lang::En);
        page.until(&format!(
            "document.querySelector('.tip').textContent === {}",
            json!(name)
        ))
        .await?;
        assert!(
            !links(page, "lit").await?.is_empty(),
            "what is under the mouse lights its links"
        );
        page.click_at(spot).await?;
        page.heading(&name).await?;
        page.at("what was selected", |a| a.contains("sel=n.amnpo")).await?;
        page.until("document.querySelectorAll('.live .lit .ring').length === 1")
            .await?;
        page.click_at(ground(page).await?).await?;
        page.heading(NOTHING).await?;
        page.at("nothing selected", |a| !a.contains("sel=")).await?;
        // A neighbour in the panel leads on, and "back" back.
        page.click_mark("n.amnpo").await?;
        page.heading(&name).await?;
        page.click(".panel .rows [data-item^='n.']").await?;
        page.until("document.querySelector('.panel [data-act=back]') !== null")
            .await?;
        page.click(".panel [data-act=back]").await?;
        page.heading(&name).await
    })
    .await
}

#[tokio::test]
async fn keys_alone_are_enough() -> Outcome {
    let corpus = paper::corpus()?;
    let said = "[...document.querySelectorAll('.shell > [aria-live]')].map(e => e.textContent).join('')";
    let on_picture = "document.activeElement.classList.contains('live')";
    look("en/", Size::DESK, async |page: &Page| {
        // The picture is one tab stop: nothing inside it takes the keyboard, and the next Tab leaves it.
        let mut stops = 0;
        for _ in 0..40 {
            page.press("Tab").await?;
            if page.ask(on_picture).await? == json!(true) {
                stops += 1;
            } else if stops > 0 {
                break;
            }
        }
        assert_eq!(stops, 1, "Tab does not reach the picture, or stays in it");
        let inside = "document.activeElement.closest('.live') === null && document.querySelectorAll('.live [tabindex], .live a').length === 0";
        assert_eq!(page.ask(inside).await?, json!(true));
        page.client
            .execute("document.querySelector('.live').focus()", vec![])
            .await?;

        // From mark to mark while nothing is selected.
        page.press("ArrowRight").await?;
        page.until(&format!("/, 1 of \\d+$/.test({said})")).await?;
        page.press("ArrowLeft").await?;
        page.until(&format!("/, (\\d+) of \\1$/.test({said})")).await?;
        page.press("Escape").await?;

        // Along the relations of what is selected: each step says the other end, the link, its page and its place.
        page.click_mark("n.amnpo").await?;
        let from = actor(&corpus, "amnpo")?;
        page.heading(&paper::name(&corpus, Item::Entity(from), Lang::En)).await?;
        page.client
            .execute("document.querySelector('.live').focus()", vec![])
            .await?;
        let ways = corpus.touching(from);
        for (k, &way) in ways.iter().enumerate().take(3) {
            page.press("ArrowRight").await?;
            let other = corpus.entity(corpus.other_end(way, from));
            let (head, tail) = (
                format!("{}, ", other.name.get(Lang::En)),
                format!(", {} of {}", k + 1, ways.len()),
            );
            let link = paper::sentence(&corpus, way, Lang::En);
            page.until(&format!(
                "(s => s.startsWith({}) && s.includes({}) && s.endsWith({}))({said})",
                json!(head),
                json!(link),
                json!(tail)
            ))
            .await?;
            let code = corpus.code_of(Item::Relation(way));
            page.until(&format!("document.querySelector('.live .lit [data-item=\"{code}\"]') !== null || document.querySelector('.live .base [data-item=\"{code}\"]') === null")).await?;
        }
        let third = ways.get(2).ok_or("too few links")?;
        let other = Item::Entity(corpus.other_end(*third, from));
        let name = paper::name(&corpus, other, Lang::En);
        page.press("Enter").await?;
        page.heading(&name).await?;
        page.until(&format!("{said}.startsWith({})", json!(format!("Opened, {name}"))))
            .await?;
        assert_eq!(page.ask(on_picture).await?, json!(true), "the keyboard stays on the picture");
        page.press("Escape").await?;
        page.heading(&paper::name(&corpus, Item::Entity(from), Lang::En)).await?;
        page.press("Escape").await?;
        page.heading(NOTHING).await?;
        // The equal in text is one key away.
        page.press("t").await?;
        page.at("the text view", |a| a.contains("text=1")).await?;
        page.until("document.querySelectorAll('[data-region=text] tbody tr').length > 100").await?;
        page.press("t").await?;
        page.at("the picture", |a| !a.contains("text=1")).await
    })
    .await
}

#[tokio::test]
async fn a_finger_selects_and_turns() -> Outcome {
    let corpus = paper::corpus()?;
    look("en/", Size::PHONE, async |page: &Page| {
        let arc = page.mark("a.MEP.network").await?;
        page.stroke(&[(arc, arc)]).await?;
        page.heading(&paper::name(
            &corpus,
            Item::Arc(Programme::Mep, Feature::Network),
            Lang::En,
        ))
        .await?;
        page.at("the arc", |a| a.contains("sel=a.MEP.network")).await?;
        page.click("[data-act=close]").await?;
        page.heading(NOTHING).await?;

        let nodes = "[...document.querySelectorAll('.live .base path[data-item^=\"n.\"]')].map(e => e.dataset.item)";
        let code = page.ask(nodes).await?[0].as_str().unwrap_or_default().to_owned();
        let item = corpus.item_coded(&code).ok_or("no actor is drawn on a telephone")?;
        let spot = page.mark(&code).await?;
        page.stroke(&[(spot, spot)]).await?;
        page.heading(&paper::name(&corpus, item, Lang::En)).await?;
        page.click("[data-act=close]").await?;
        page.heading(NOTHING).await?;

        // A stroke turns to the next wheel.
        let at = page.middle(".live").await;
        let middle = match at {
            Ok(spot) => spot,
            Err(_) => ground(page).await?,
        };
        let (from, to) = (Spot { x: 300.0, ..middle }, Spot { x: 100.0, ..middle });
        page.stroke(&[(from, to)]).await?;
        page.at("the next wheel", |a| a.contains("wheel=NNMI")).await?;
        page.until("document.querySelector('.live .base [data-item^=\"a.NNMI.\"]') !== null")
            .await?;

        // Two fingers apart magnify.
        let apart = |d: f64| {
            (
                Spot {
                    x: middle.x - d,
                    ..middle
                },
                Spot {
                    x: middle.x + d,
                    ..middle
                },
            )
        };
        let (near, far) = (apart(30.0), apart(90.0));
        page.stroke(&[(near.0, far.0), (near.1, far.1)]).await?;
        page.at("magnified", |a| a.contains("cam=")).await
    })
    .await
}

#[tokio::test]
async fn an_arc_lights_every_link_drawn_of_it_and_no_other() -> Outcome {
    let corpus = paper::corpus()?;
    look("en/", Size::DESK, async |page: &Page| {
        for &programme in Programme::ALL {
            for &feature in Feature::ALL {
                let arc = Item::Arc(programme, feature);
                page.click_mark(&corpus.code_of(arc)).await?;
                page.heading(&paper::name(&corpus, arc, Lang::En)).await?;
                page.hover(ground(page).await?).await?;
                page.settled().await?;
                let of_arc: BTreeSet<String> = corpus
                    .arc(programme, feature)
                    .into_iter()
                    .map(|id| corpus.code_of(Item::Relation(id)))
                    .collect();
                let drawn: BTreeSet<String> = links(page, "base").await?.intersection(&of_arc).cloned().collect();
                assert!(!drawn.is_empty(), "{arc:?} has no link in the picture");
                assert_eq!(links(page, "lit").await?, drawn, "{arc:?}");
                let rows = "document.querySelectorAll('.panel .rows [data-item^=\"r.\"]').length";
                assert_eq!(page.ask(rows).await?, json!(of_arc.len()), "{arc:?} in the panel");
            }
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_views_share_one_selection() -> Outcome {
    let corpus = paper::corpus()?;
    look("en/", Size::DESK, async |page: &Page| {
        let first = Item::Arc(Programme::Nnmi, Feature::Resource);
        page.click_mark("a.NNMI.resource").await?;
        page.heading(&paper::name(&corpus, first, Lang::En)).await?;
        let lit = links(page, "lit").await?;

        page.click("[data-act='view:framework']").await?;
        page.at("the same thing in the framework", |a| {
            a.contains("/framework/") && a.contains("sel=a.NNMI.resource")
        })
        .await?;
        page.heading(&paper::name(&corpus, first, Lang::En)).await?;
        page.until("document.querySelector('.live .lit [data-item=\"a.NNMI.resource\"]') !== null")
            .await?;

        // Where the panel lies over the picture, what is under it cannot be touched: it is put away first.
        page.press("Escape").await?;
        page.until("document.querySelector('.shell.is-open') === null").await?;
        let second = Item::Arc(Programme::Mep, Feature::Mission);
        page.until("document.querySelector('.live .base.dimmed') === null")
            .await?;
        let name = paper::name(&corpus, second, Lang::En);
        // The picture may still be drawn anew while the panel goes: a reader would touch again.
        for _ in 0..2 {
            page.click_mark("a.MEP.mission").await?;
            if page.heading(&name).await.is_ok() {
                break;
            }
        }
        page.heading(&name).await?;
        page.click("[data-act='view:network']").await?;
        page.at("the same thing in the network", |a| {
            !a.contains("/framework/") && a.contains("sel=a.MEP.mission")
        })
        .await?;
        page.heading(&paper::name(&corpus, second, Lang::En)).await?;
        page.until("document.querySelector('.live .lit [data-item=\"a.MEP.mission\"]') !== null")
            .await?;
        assert_ne!(links(page, "lit").await?, lit);

        // Every other view keeps it, too.
        for &view in ViewKind::ALL {
            page.click(&format!("[data-act='view:{}']", view.code())).await?;
            page.until(&format!(
                "document.querySelector('[data-act=\"view:{}\"]').getAttribute('aria-current') === 'page' \
                 && document.querySelectorAll('.live .base *').length > 10",
                view.code()
            ))
            .await?;
            page.heading(&paper::name(&corpus, second, Lang::En)).await?;
        }
        Ok(())
    })
    .await
}
