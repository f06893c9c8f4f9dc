//! What a reader gets first: the prerendered page, then the program; and what stays when the program cannot run.

use e2e::{Outcome, Page, Plan, Size, json, look, look_with};
use network_of_networks::corpus::{Code, Lang};
use network_of_networks::state::{ViewKind, folder};

/// Pages of the site, with the language they are in: the top, and every view in either language.
fn pages() -> Vec<(String, &'static str)> {
    let mut pages = vec![(String::new(), "en")];
    for &view in ViewKind::ALL {
        pages.push((folder(Lang::En, view), "en"));
        pages.push((folder(Lang::Zh, view), "zh-Hans"));
    }
    pages
}

/// Whether the sentence that says the picture stands still is shown.
const NOTICE: &str = "[...document.querySelectorAll('.notice-static')].some(n => n.offsetParent !== null \
    || getComputedStyle(n).position === 'fixed' && n.getClientRects().length > 0)";

#[tokio::test]
async fn every_page_starts_without_a_word_or_a_shift() -> Outcome {
    for size in [Size::DESK, Size::PHONE] {
        for (address, lang) in pages() {
            let address = address.as_str();
            look(address, size, async |page: &Page| {
                assert_eq!(page.ask("document.documentElement.lang").await?, json!(lang));
                assert_eq!(page.ask(NOTICE).await?, json!(false), "{address}");
                let shift = page.shift().await?;
                assert!(shift < 0.005, "{address} at {size:?} moved by {shift}");
                Ok(())
            })
            .await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn hydration_takes_over_the_markup_it_finds() -> Outcome {
    // What is in the page when the parser is done with it is kept, to see whether it is still there after the start.
    let before = "addEventListener('DOMContentLoaded', () => {
        const app = document.querySelector('[data-network-of-networks]');
        e2e.first = app.firstElementChild; e2e.text = app.textContent }, { capture: true, once: true });
        new MutationObserver((_, it) => { const app = document.querySelector('[data-network-of-networks]');
          if (app && app.nextElementSibling) { e2e.first = app.firstElementChild; e2e.text = app.textContent; it.disconnect() } })
        .observe(document, { childList: true, subtree: true })";
    for (address, _) in pages() {
        let address = address.as_str();
        look_with(
            Plan {
                before,
                ..Plan::at(Size::DESK)
            },
            address,
            async |page: &Page| {
                page.started().await?;
                let kept = "document.querySelector('[data-network-of-networks]').firstElementChild === e2e.first";
                assert_eq!(page.ask(kept).await?, json!(true), "{address} was built anew");
                Ok(())
            },
        )
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn without_scripts_the_text_is_there_and_one_sentence_says_so() -> Outcome {
    for (address, lang) in pages() {
        let address = address.as_str();
        look_with(
            Plan {
                scripts: false,
                ..Plan::at(Size::DESK)
            },
            address,
            async |page: &Page| {
                let app = page.text("[data-network-of-networks]").await?;
                assert!(app.chars().count() > 10, "{address} shows {app:?}");
                let chinese = app.chars().filter(|c| ('\u{4e00}'..='\u{9fff}').contains(c)).count();
                assert_eq!(
                    chinese * 5 > app.chars().count(),
                    lang == "zh-Hans",
                    "{address} has {chinese} Chinese signs"
                );
                assert!(!page.text("noscript .notice-static").await?.is_empty(), "{address}");
                // The whole picture, or the outline in its place.
                let drawn = "[...document.querySelectorAll('.standing svg, .outline')].filter(e => e.getClientRects().length)\
                    .map(e => e.querySelectorAll('*').length)";
                let drawn = page.ask(drawn).await?;
                assert_eq!(drawn.as_array().map(Vec::len), Some(1), "{address} shows {drawn}");
                assert!(drawn[0].as_u64() > Some(100), "{address} shows {drawn}");
                Ok(())
            },
        )
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn whatever_cannot_be_fetched_the_picture_stays_and_one_sentence_says_so() -> Outcome {
    for pattern in ["*.wasm", "*/page.js", "*/start.js", "*/__wasm_split.js"] {
        look_with(
            Plan {
                blocked: vec![pattern],
                ..Plan::at(Size::DESK)
            },
            "en/",
            stands_still,
        )
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_browser_without_webassembly_or_with_a_broken_one_shows_the_picture() -> Outcome {
    for before in [
        "delete window.WebAssembly",
        "WebAssembly.Instance.prototype.constructor = 0; WebAssembly.instantiateStreaming = WebAssembly.instantiate = async () => { throw new Error('broken') }",
    ] {
        look_with(
            Plan {
                before,
                ..Plan::at(Size::DESK)
            },
            "zh/",
            stands_still,
        )
        .await?;
    }
    Ok(())
}

/// The page has text, has not started, and says so.
async fn stands_still(page: &Page) -> Outcome {
    page.until(NOTICE).await?;
    assert!(!page.text("[data-network-of-networks]").await?.is_empty());
    assert_eq!(
        page.ask("document.documentElement.hasAttribute('data-started')")
            .await?,
        json!(false)
    );
    Ok(())
}

#[tokio::test]
async fn the_root_page_follows_the_browser_unless_told() -> Outcome {
    let chinese = Plan {
        languages: "zh-CN,zh",
        ..Plan::at(Size::DESK)
    };
    for (address, leads) in [
        ("?view=network#x", "zh/?view=network#x"),
        ("?lang=en", "?lang=en"),
        ("en/", "en/"),
    ] {
        look_with(chinese.clone(), address, async |page: &Page| {
            page.started().await?;
            assert!(
                page.address()
                    .await?
                    .starts_with(leads.split('?').next().unwrap_or_default()),
                "{address}"
            );
            assert_eq!(
                page.ask("document.documentElement.lang.slice(0, 2)").await?,
                json!(if leads.starts_with("zh") { "zh" } else { "en" })
            );
            Ok(())
        })
        .await?;
    }
    Ok(())
}
