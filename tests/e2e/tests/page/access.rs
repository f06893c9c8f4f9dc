//! Readers who ask for less motion, for their own colours, or for larger letters.

use e2e::{Outcome, Page, Size, json, look};

/// Whether the picture is on the page with ink in it.
const PICTURE: &str = "(p => p.width > 200 && p.height > 150)(document.querySelector('.live').getBoundingClientRect()) \
    && document.querySelectorAll('.live .base *').length > 50";

#[tokio::test]
async fn less_motion_means_none() -> Outcome {
    look("en/", Size::DESK, async |page: &Page| {
        let wish = json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
        page.devtools("Emulation.setEmulatedMedia", wish).await?;
        page.until(PICTURE).await?;
        let moving = "[...document.querySelectorAll('.app *')].filter(e => { const s = getComputedStyle(e); \
            return s.transitionDuration.split(',').some(d => parseFloat(d) > 0.001) && s.transitionProperty !== 'none' \
            || s.animationName !== 'none' && parseFloat(s.animationDuration) > 0.001 }).map(e => e.className.baseVal ?? e.className).slice(0, 5)";
        assert_eq!(page.ask(moving).await?, json!([]));
        page.click_mark("a.MEP.network").await?;
        page.until("document.querySelectorAll('.live .lit *').length > 0").await?;
        assert_eq!(page.ask("document.getAnimations().length").await?, json!(0));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn forced_colours_keep_the_picture() -> Outcome {
    look("en/", Size::DESK, async |page: &Page| {
        let wish = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
        page.devtools("Emulation.setEmulatedMedia", wish).await?;
        page.until("matchMedia('(forced-colors: active)').matches").await?;
        for view in ["network", "framework"] {
            page.click(&format!("[data-act='view:{view}']")).await?;
            page.until(PICTURE).await?;
            // Ink is not the colour of the paper.
            let lost = "(paper => [...document.querySelectorAll('.live .base text, .live .base .m-link, .live .base .m-arc')].filter(e => { \
                const s = getComputedStyle(e), ink = e.tagName === 'text' && !e.matches('.m-count') ? s.fill : s.stroke; \
                return !e.matches('.m-count') && ink === paper }).length)(getComputedStyle(document.querySelector('.shell')).backgroundColor)";
            assert_eq!(page.ask(lost).await?, json!(0), "{view}");
        }
        page.click("[data-act='view:network']").await?;
        page.click_mark("a.MEP.network").await?;
        page.until("document.querySelectorAll('.live .lit *').length > 0").await
    })
    .await
}

#[tokio::test]
async fn letters_twice_as_large_fit() -> Outcome {
    let sideways = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    for lang in ["en", "zh"] {
        look(&format!("{lang}/"), Size(1024, 768), async |page: &Page| {
            let usual = page.ask("parseFloat(getComputedStyle(document.documentElement).fontSize)").await?;
            page.devtools("Page.setFontSizes", json!({ "fontSizes": { "standard": 32, "fixed": 26 } }))
                .await?;
            page.until(&format!("parseFloat(getComputedStyle(document.documentElement).fontSize) >= 2 * {usual}"))
                .await?;
            for query in ["", "?sel=n.amnpo", "?text=1", "?view=framework"] {
                page.show(&format!("{lang}/{query}")).await?;
                assert_eq!(page.ask(sideways).await?, json!(0), "{lang}/{query}");
                let cut = "[...document.querySelectorAll('.head .tools button, .head .tools a')].filter(e => e.getClientRects().length && \
                    (r => r.right > innerWidth + 1 || r.left < -1)(e.getBoundingClientRect())).map(e => e.textContent || e.title)";
                assert_eq!(page.ask(cut).await?, json!([]), "{lang}/{query}");
            }
            Ok(())
        })
        .await?;
        // Magnified by the browser, the same page is half as wide.
        look(&format!("{lang}/"), Size(512, 384), async |page: &Page| {
            for query in ["", "?sel=n.amnpo", "?text=1", "?view=framework"] {
                page.show(&format!("{lang}/{query}")).await?;
                assert_eq!(page.ask(sideways).await?, json!(0), "{lang}/{query} at half the width");
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
}
