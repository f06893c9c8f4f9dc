//! What a reader asks for before the program has started is done once it has.

use e2e::{Host, Outcome, Page, Plan, Size, json, look_with};
use std::time::Duration;

/// The first view with its program arriving three seconds late; acts 100 ms after the first paint, then waits for the
/// start.
async fn early(address: &str, act: impl AsyncFnOnce(&Page) -> Outcome) -> Outcome {
    let host = Host::of_dist()?.with_delay("page_bg.wasm", Duration::from_secs(3));
    let top = host.start().await?;
    look_with(Plan::at(Size::DESK), "about:blank", async |page: &Page| {
        // The page is not waited for: its program is part of what a load waits for.
        page.client
            .execute("location.href = arguments[0]", vec![json!(format!("{top}{address}"))])
            .await?;
        page.until("performance.getEntriesByName('first-contentful-paint').length > 0 && document.body !== null")
            .await?;
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert_eq!(
            page.ask("document.documentElement.hasAttribute('data-started')")
                .await?,
            json!(false),
            "the program was not late"
        );
        act(page).await?;
        page.started().await?;
        let trouble = page.trouble().await?;
        assert!(trouble.is_empty(), "{trouble:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_click_on_a_mark_opens_the_panel_once_the_program_has_started() -> Outcome {
    early("en/", async |page: &Page| {
        let spot = page.standing_mark("a.NNMI.network").await?;
        page.click_at(spot).await?;
        assert_eq!(
            page.ask("document.documentElement.hasAttribute('data-waiting')")
                .await?,
            json!(true)
        );
        page.started().await?;
        page.until("document.querySelector('.panel [data-heading]').textContent.startsWith('NNMI · ')")
            .await?;
        page.until("location.search.includes('sel=a.NNMI.network')").await?;
        page.until("!document.documentElement.hasAttribute('data-waiting')")
            .await
    })
    .await
}

#[tokio::test]
async fn a_tab_leads_to_its_view_and_takes_the_selection_along() -> Outcome {
    early("en/", async |page: &Page| {
        let spot = page.standing_mark("a.NNMI.network").await?;
        page.click_at(spot).await?;
        page.click("[data-act='view:framework']").await?;
        page.started().await?;
        page.until("location.pathname.endsWith('/framework/') && location.search.includes('sel=a.NNMI.network')")
            .await
    })
    .await?;
    // With nothing asked for before, the link works by itself.
    early("zh/", async |page: &Page| {
        page.click("[data-act='view:time']").await?;
        page.until("location.pathname === '/zh/time/'").await
    })
    .await
}

#[tokio::test]
async fn keys_language_and_theme_are_kept_in_their_order() -> Outcome {
    early("en/", async |page: &Page| {
        page.click("[data-act^='theme:']").await?;
        page.press("t").await?;
        page.click("[data-act^='lang:']").await?;
        page.started().await?;
        page.until("document.querySelector('.shell').dataset.theme === 'light'")
            .await?;
        page.until("location.pathname === '/zh/' && location.search.includes('text=1')")
            .await?;
        page.until("document.querySelectorAll('[data-region=text] tbody tr').length > 0")
            .await
    })
    .await
}
