//! Wheel, keys and buttons: the plain wheel is the page's, the rest moves the picture.

use e2e::{Outcome, Page, Size, Spot, json, look};

/// Names that stand in the picture.
const LABELS: &str = "document.querySelectorAll('.live .base text.m-label, .live .base text.m-label-strong').length";

#[tokio::test]
async fn the_wheel_scrolls_and_magnifies_only_when_asked() -> Outcome {
    // Not as high as the page, so that there is something to scroll.
    look("en/", Size(1440, 420), async |page: &Page| {
        let listen = "e2e.turned = []; addEventListener('wheel', e => e2e.turned.push([e.ctrlKey, e.defaultPrevented]), { passive: true })";
        page.client.execute(listen, vec![]).await?;
        let spot = page.mark("a.NNMI.network").await?;
        let window = "document.querySelector('.live').getAttribute('viewBox')";
        let whole = page.ask(window).await?;
        let labels = page.ask(LABELS).await?.as_u64().unwrap_or_default();
        page.turn(spot, 120.0, false).await?;
        page.until("e2e.turned.length === 1").await?;
        assert_eq!(page.ask("e2e.turned").await?, json!([[false, false]]), "the plain wheel is the page's");
        assert_eq!(page.ask(window).await?, whole);
        page.until("scrollY > 0 || document.documentElement.scrollHeight <= innerHeight").await?;

        page.client.execute("scrollTo({ top: 0, behavior: 'instant' })", vec![]).await?;
        let spot = page.mark("a.NNMI.network").await?;
        for _ in 0..3 {
            page.turn(spot, -200.0, true).await?;
        }
        page.at("magnified", |a| a.contains("cam=")).await?;
        assert_eq!(page.ask("e2e.turned.slice(1).every(t => t[0] && t[1])").await?, json!(true));
        page.until(&format!("{LABELS} > {labels}")).await
    })
    .await
}

#[tokio::test]
async fn buttons_and_keys_magnify_and_fit() -> Outcome {
    look("en/", Size::DESK, async |page: &Page| {
        let off = |act: &str| format!("document.querySelector('[data-act={act}]').disabled");
        page.until(&format!("{} && {} && !{}", off("zoom-out"), off("fit"), off("zoom-in")))
            .await?;
        let labels = page.ask(LABELS).await?.as_u64().unwrap_or_default();
        page.click("[data-act=zoom-in]").await?;
        page.at("magnified once", |a| a.contains("cam=1.5,")).await?;
        page.click("[data-act=zoom-in]").await?;
        page.at("magnified twice", |a| a.contains("cam=2.25,")).await?;
        page.until(&format!("{LABELS} > {labels}")).await?;
        page.click("[data-act=zoom-out]").await?;
        page.at("one step back", |a| a.contains("cam=1.5,")).await?;
        page.click("[data-act=fit]").await?;
        page.at("whole", |a| !a.contains("cam=")).await?;

        page.client
            .execute("document.querySelector('.live').focus()", vec![])
            .await?;
        page.press("+").await?;
        page.press("+").await?;
        page.at("magnified by keys", |a| a.contains("cam=2.25,")).await?;
        page.press("-").await?;
        page.at("one step back", |a| a.contains("cam=1.5,")).await?;

        // What is magnified is dragged.
        let before = page.address().await?;
        let drag = page.mark("a.NNMI.network").await?;
        for (kind, dx) in [
            ("mousePressed", 0.0),
            ("mouseMoved", 40.0),
            ("mouseMoved", 90.0),
            ("mouseReleased", 90.0),
        ] {
            let event =
                json!({ "type": kind, "x": drag.x + dx, "y": drag.y, "button": "left", "buttons": 1, "clickCount": 1 });
            page.devtools("Input.dispatchMouseEvent", event).await?;
        }
        page.at("dragged", |a| a.contains("cam=1.5,") && a != before).await?;
        assert!(!page.address().await?.contains("sel="), "a drag selects nothing");

        page.client
            .execute("document.querySelector('.live').focus()", vec![])
            .await?;
        page.press("0").await?;
        page.at("whole", |a| !a.contains("cam=")).await?;
        page.hover(Spot { x: 2.0, y: 2.0 }).await
    })
    .await
}
