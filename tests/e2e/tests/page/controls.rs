//! The bar under the picture and the switches beside the legend: where they are, what money sliders and layers do.

use e2e::{Outcome, Page, Size, json, look, paper};
use network_of_networks::state::read;

/// Puts the keyboard on a control of the bar, once it is there.
pub async fn focus(page: &Page, keep: &str) -> Outcome {
    page.until(&format!(
        "(e => {{ if (e) e.focus(); return !!e && document.activeElement === e }})(document.querySelector('.knobs [data-keep=\"{keep}\"]'))"
    ))
    .await
}

/// Waits until a control of the bar still has the keyboard after what it did.
pub async fn still(page: &Page, keep: &str) -> Outcome {
    page.settled().await?;
    page.until(&format!("document.activeElement.dataset.keep === '{keep}'"))
        .await
}

#[tokio::test]
async fn money_sliders_change_what_is_drawn_and_another_language_keeps_them() -> Outcome {
    let corpus = paper::corpus()?;
    look("en/money/", Size::DESK, async |page: &Page| {
        page.until("document.querySelectorAll('.live .base *').length > 10")
            .await?;
        let drawn = "document.querySelector('.live .base').innerHTML";
        for (keep, key) in [
            ("age", "ArrowLeft"),
            ("cal", "ArrowLeft"),
            ("award", "ArrowRight"),
            ("length", "ArrowRight"),
            ("taper", "ArrowLeft"),
        ] {
            focus(page, keep).await?;
            let before = page.ask(drawn).await?;
            page.press(key).await?;
            page.until(&format!("{drawn} !== {before}"))
                .await
                .map_err(|e| format!("{keep}: {e}"))?;
            still(page, keep).await?;
        }
        let turned = "age=5&cal=2016&award=101&length=6&taper=2";
        page.at(turned, |a| a.contains(turned)).await?;
        let said = "[...document.querySelectorAll('.knobs output')].map(e => e.textContent.replace(/\\s/g, ' '))";
        page.until(&format!(
            "{said}.join('|') === 'year 5|2016|$101 million|6 years|2 years'"
        ))
        .await?;
        page.click("[data-act^='lang:']").await?;
        page.at("in Chinese", |a| a.starts_with("zh/money/") && a.contains(turned))
            .await?;
        page.until(&format!("{said}.join('|') === '第5年|2016年|1.01亿美元|6年|2年'"))
            .await?;
        assert_eq!(read(&page.address().await?, &corpus).0.controls.award, 101);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn on_small_screens_the_sliders_unfold_when_asked() -> Outcome {
    let seen = "[...document.querySelectorAll('.knobs [type=range]')].filter(e => e.getClientRects().length).length";
    for (size, at_first) in [(Size::DESK, 5), (Size(720, 480), 0), (Size::PHONE, 0)] {
        look("zh/money/", size, async |page: &Page| {
            page.until("document.querySelector('.knobs[data-live] .fold') !== null")
                .await?;
            assert_eq!(page.ask(seen).await?, json!(at_first), "{size:?}");
            if at_first == 0 {
                page.click(".fold").await?;
                page.until(&format!("{seen} === 5")).await?;
                // Turning one leaves them unfolded.
                focus(page, "age").await?;
                page.press("ArrowLeft").await?;
                page.at("a younger centre", |a| a.contains("age=5")).await?;
                still(page, "age").await?;
                assert_eq!(page.ask(seen).await?, json!(5), "{size:?}");
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn layers_are_off_until_asked_and_offered_in_every_view() -> Outcome {
    look("en/", Size::DESK, async |page: &Page| {
        let pressed = |keep: &str, on: bool| {
            format!("document.querySelector('.legend [data-keep=x-{keep}]').getAttribute('aria-pressed') === '{on}'")
        };
        // What is known of an ordinary node comes when a layer is on, in the first view too.
        page.show("en/?sel=n.mep-center").await?;
        assert_eq!(
            page.ask("document.querySelectorAll('.panel .beside').length").await?,
            json!(0)
        );
        page.click(".legend [data-keep=x-checked]").await?;
        page.at("a layer", |a| a.contains("layers=checked")).await?;
        page.until("document.querySelectorAll('.panel .beside.x-checked').length > 0")
            .await?;
        page.until("document.activeElement.dataset.keep === 'x-checked'")
            .await?;
        page.click("[data-act='view:places']").await?;
        page.until(&pressed("checked", true)).await?;
        page.click(".legend [data-keep=x-after]").await?;
        page.at("both layers", |a| a.contains("layers=checked,after")).await?;
        page.until("document.querySelectorAll('.panel .beside.x-after').length > 0")
            .await?;
        page.click(".legend [data-keep=x-checked]").await?;
        page.click(".legend [data-keep=x-after]").await?;
        page.at("no layer", |a| !a.contains("layers=")).await?;
        for view in ["network", "framework", "time", "money", "compare", "argument"] {
            page.click(&format!("[data-act='view:{view}']")).await?;
            page.until(&format!("{} && {}", pressed("checked", false), pressed("after", false)))
                .await?;
            let careful = page
                .ask("document.querySelector('.legend [data-act=careful]') !== null")
                .await?;
            // The outline has its own at its head.
            assert_eq!(careful, json!(["money", "compare"].contains(&view)), "{view}");
        }
        page.click(".argument [data-act=careful]").await?;
        page.at("with care", |a| a.contains("careful=1")).await?;
        page.until("document.querySelector('.argument.careful') !== null")
            .await?;
        page.click(".argument [data-act=careful]").await?;
        page.until("document.querySelector('.argument.careful') === null")
            .await?;
        page.until("document.activeElement.dataset.act === 'careful'").await
    })
    .await
}

#[tokio::test]
async fn an_address_with_a_layer_brings_what_the_panel_says_of_it() -> Outcome {
    look(
        "en/?sel=n.mep-center&layers=checked",
        Size::DESK,
        async |page: &Page| {
            page.until("document.querySelectorAll('.panel .beside.x-checked').length > 0")
                .await
        },
    )
    .await
}

#[tokio::test]
async fn the_bar_is_there_where_it_turns_something_and_moves_nothing() -> Outcome {
    for size in [Size::DESK, Size(720, 480), Size::PHONE] {
        for (address, there) in [
            ("en/", false),
            ("zh/time/", true),
            ("en/money/", true),
            ("en/compare/", false),
            ("zh/places/?at=2017-01", true),
        ] {
            look(address, size, async |page: &Page| {
                page.until("document.querySelectorAll('.live .base *').length > 10").await?;
                page.until(&format!("document.querySelector('.knobs').hidden !== {there}")).await?;
                page.settled().await?;
                // The head of a page may come in pieces; the bar and what stands round it come to stay.
                let moved = "e2e.moved.filter(name => /knobs|scene|foot|main/.test(name))";
                assert_eq!(page.ask(moved).await?, json!([]), "{address} at {size:?}");
                if there {
                    page.until("document.querySelector('.knobs input') !== null").await?;
                    let small = "[...document.querySelectorAll('.knobs button, .knobs input')].filter(e => e.getClientRects().length)\
                        .map(e => [e.dataset.keep, (e.closest('.fold') ?? e).getBoundingClientRect()]).filter(([, r]) => r.width < 32 || r.height < 31.9)\
                        .map(([k, r]) => [k, r.width, r.height])";
                    assert_eq!(page.ask(small).await?, json!([]), "{address} at {size:?}: too small to touch");
                    let over = "(([a, b, c]) => a.bottom <= b.top + 1 && b.bottom <= c.top + 1)(\
                        ['.scene', '.knobs', '.foot'].map(s => document.querySelector(s).getBoundingClientRect()))";
                    assert_eq!(page.ask(over).await?, json!(true), "{address} at {size:?}: the bar lies over something");
                }
                Ok(())
            })
            .await?;
        }
    }
    Ok(())
}
