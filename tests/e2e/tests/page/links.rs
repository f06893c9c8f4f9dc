//! Back and forward, and a link that restores exactly what was seen.

use e2e::{Json, Outcome, Page, Plan, Size, json, look, look_with, paper};
use network_of_networks::corpus::{Item, Lang};
use network_of_networks::state::{Camera, read};

/// All a reader sees that the state decides.
const SEEN: &str = "({
    heading: document.querySelector('.panel [data-heading]').textContent,
    panel: document.querySelector('.panel').innerText.replace(/← (Back|返回)/, ''),
    view: document.querySelector('.tab[aria-current]').dataset.act,
    theme: document.querySelector('.shell').dataset.theme,
    lang: document.querySelector('.shell').lang,
    window: document.querySelector('.live').getAttribute('viewBox'),
    base: document.querySelector('.live .base').innerHTML,
    lit: document.querySelector('.live .lit').innerHTML,
    pressed: [...document.querySelectorAll('.legend [aria-pressed=true]')].map(b => b.dataset.act),
    chips: document.querySelector('.active').textContent,
    text: document.querySelector('[data-region=text]').textContent })";

/// Differences between two sights, by what differs.
fn differences(a: &Json, b: &Json) -> Vec<String> {
    let keys = a.as_object().into_iter().flat_map(|o| o.keys());
    keys.filter(|k| a[k.as_str()] != b[k.as_str()]).cloned().collect()
}

#[tokio::test]
async fn back_and_forward_restore() -> Outcome {
    let corpus = paper::corpus()?;
    look("en/", Size::DESK, async |page: &Page| {
        page.until("document.querySelector('.live .base .m-count') !== null")
            .await?;
        let away = "(r => [r.x + 4, r.y + 4])(document.querySelector('.live').getBoundingClientRect())";
        let away = page.ask(away).await?;
        let away = e2e::Spot {
            x: away[0].as_f64().unwrap_or_default(),
            y: away[1].as_f64().unwrap_or_default(),
        };
        let mut sights = Vec::new();
        let deeds = [
            "",
            "mark",
            "[data-act='view:framework']",
            "[data-act^='lang:']",
            "[data-act='view:network']",
            "legend",
        ];
        for deed in deeds {
            match deed {
                "" => {}
                "mark" => page.click_mark("n.amnpo").await?,
                "legend" => page.click("[data-region=legend] [data-act='pick:status:plan']").await?,
                tab => page.click(tab).await?,
            }
            if let Some((before, _)) = sights.last() {
                let before: &String = before;
                page.at("a new one", |a| a != before).await?;
            }
            page.hover(away).await?;
            page.until("document.querySelectorAll('.live .base *').length > 10")
                .await?;
            page.settled().await?;
            sights.push((page.address().await?, page.ask(SEEN).await?));
        }
        let last = sights.len() - 1;
        let steps = (0..last)
            .rev()
            .map(|i| ("back", i))
            .chain((1..=last).map(|i| ("forward", i)));
        for (way, i) in steps {
            page.client.execute(&format!("history.{way}()"), vec![]).await?;
            let (address, sight) = &sights[i];
            page.at(address, |a| a == address).await?;
            let mut now = Json::Null;
            let outcome = page
                .patiently("", async || {
                    now = page.ask(SEEN).await?;
                    Ok(differences(sight, &now).is_empty())
                })
                .await;
            assert!(
                outcome.is_ok(),
                "{way} to {address}: {:?} differ",
                differences(sight, &now)
            );
        }
        let amnpo = Item::Entity(corpus.entity_named("amnpo").ok_or("no amnpo")?);
        page.heading(&paper::name(&corpus, amnpo, Lang::Zh)).await
    })
    .await
}

#[tokio::test]
async fn a_copied_link_restores_what_was_seen() -> Outcome {
    let corpus = paper::corpus()?;
    let (mut address, mut sight) = (String::new(), Json::Null);
    look("en/", Size::DESK, async |page: &Page| {
        // Reached by deeds, so that nothing is in the address but what they put there.
        page.click_mark("n.amnpo").await?;
        page.click("[data-region=legend] [data-act='pick:status:fact']").await?;
        page.click("[data-region=legend] [data-act='pick:sector:government']")
            .await?;
        page.click("[data-act^='theme:']").await?;
        page.click("[data-act^='theme:']").await?;
        page.click("[data-act^='lang:']").await?;
        let spot = page.mark("a.NNMI.network").await?;
        page.turn(spot, -180.0, true).await?;
        page.at("magnified", |a| a.contains("cam=")).await?;
        page.click("[data-act=zoom-in]").await?;
        page.hover(e2e::Spot { x: 2.0, y: 2.0 }).await?;
        page.settled().await?;
        address = page.address().await?;
        sight = page.ask(SEEN).await?;
        Ok(())
    })
    .await?;
    let (state, troubles) = read(&address, &corpus);
    assert_eq!(troubles, vec![], "{address}");
    assert_ne!(state.camera, Camera::default(), "{address}");
    look_with(Plan::at(Size::DESK), &address, async |page: &Page| {
        page.started().await?;
        let mut now = Json::Null;
        let outcome = page
            .patiently("", async || {
                now = page.ask(SEEN).await?;
                Ok(differences(&sight, &now).is_empty())
            })
            .await;
        assert!(outcome.is_ok(), "{address}: {:?} differ", differences(&sight, &now));
        assert_eq!(page.address().await?, address);
        assert_eq!(page.trouble().await?, Vec::<String>::new());
        assert_eq!(page.ask("document.querySelector('.notice').hidden").await?, json!(true));
        Ok(())
    })
    .await
}
