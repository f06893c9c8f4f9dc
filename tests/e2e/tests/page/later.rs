//! What the first view does not need is fetched when it is asked for, once, and asked for again if it did not come.

use e2e::{Outcome, Page, Plan, Size, json, look, look_with};

/// How often the second part of the program was fetched.
const FETCHED: &str = "performance.getEntriesByType('resource').filter(e => e.name.includes('/split_deferred')).length";

/// Whether a picture is drawn.
const DRAWN: &str = "document.querySelectorAll('.live .base *').length > 0";

#[tokio::test]
async fn the_second_part_is_fetched_when_it_is_asked_for_and_once() -> Outcome {
    look("zh/", Size::DESK, async |page: &Page| {
        page.until(DRAWN).await?;
        page.click_mark("a.MEP.network").await?;
        page.until("document.querySelectorAll('.live .lit *').length > 0")
            .await?;
        assert_eq!(page.ask(FETCHED).await?, json!(0), "the first view asks for more");
        for view in ["time", "money", "compare"] {
            page.click(&format!("[data-act='view:{view}']")).await?;
            page.until(&format!(
                "{DRAWN} && {FETCHED} === 1 && location.href.includes('{view}')"
            ))
            .await?;
        }
        // The address changes with the language, the place of the files does not.
        page.click("[data-act^='lang:']").await?;
        page.click("[data-act=text]").await?;
        page.until("document.querySelectorAll('[data-region=text] tbody tr').length > 0")
            .await?;
        assert_eq!(page.ask(FETCHED).await?, json!(1));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn where_it_does_not_come_one_sentence_says_so_and_the_next_try_may_succeed() -> Outcome {
    let plan = Plan {
        blocked: vec!["*/split_deferred*"],
        ..Plan::at(Size::DESK)
    };
    look_with(plan, "en/", async |page: &Page| {
        page.started().await?;
        page.until(DRAWN).await?;
        page.click("[data-act='view:time']").await?;
        let sorry = "!document.querySelector('.notice').hidden \
            && document.querySelector('.notice').textContent.includes('could not be fetched')";
        page.until(sorry).await?;
        assert_eq!(page.ask(DRAWN).await?, json!(true), "the picture on show went away");
        let stopped = "[...document.querySelectorAll('.notice-static')].every(n => n.hidden)";
        assert_eq!(page.ask(stopped).await?, json!(true), "the program stopped");

        page.devtools("Network.setBlockedURLs", json!({ "urls": [] })).await?;
        page.click("[data-act='view:money']").await?;
        page.until("document.querySelector('.notice').hidden").await?;
        page.until("document.querySelectorAll('.live .base .m-bar').length > 0")
            .await
    })
    .await
}
