//! The page asks nobody else for anything and keeps nothing about its reader.

use e2e::{Outcome, Page, Plan, Size, json, look_with};

/// Runs first: notes whatever is used to keep something.
const KEEPERS: &str = "e2e.kept = [];
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
        Object.defineProperty(window, name, { get() { e2e.kept.push(name) } });
    Object.defineProperty(document, 'cookie', { get() { e2e.kept.push('cookie'); return '' }, set() { e2e.kept.push('cookie') } });
    for (const name of ['sendBeacon']) navigator[name] = () => e2e.kept.push(name);
    window.WebSocket = window.EventSource = window.RTCPeerConnection = function () { e2e.kept.push('connection') };";

#[tokio::test]
async fn nothing_is_asked_elsewhere_and_nothing_is_kept() -> Outcome {
    let plan = Plan {
        before: KEEPERS,
        ..Plan::at(Size::DESK)
    };
    for start in ["", "en/", "zh/?view=framework&theme=dark"] {
        look_with(plan.clone(), start, async |page: &Page| {
            page.started().await?;
            for deed in ["[data-act^='theme:']", "[data-act^='lang:']", "[data-act='view:framework']", "[data-act='view:network']"] {
                page.click(deed).await?;
            }
            page.click_mark("a.MEP.network").await?;
            page.until("document.querySelectorAll('.live .lit *').length > 0").await?;
            let elsewhere = "performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith(location.origin + '/') && !n.startsWith('data:'))";
            assert_eq!(page.ask(elsewhere).await?, json!([]), "asked elsewhere by {start}");
            let files = page.ask("performance.getEntriesByType('resource').length").await?;
            assert!(files.as_u64() >= Some(3), "too few files were noticed: {files}");
            assert_eq!(page.ask("e2e.kept").await?, json!([]), "kept by {start}");
            let cookies = page.devtools("Network.getAllCookies", json!({})).await?;
            assert_eq!(cookies["cookies"], json!([]), "{start}");
            let workers = "navigator.serviceWorker ? navigator.serviceWorker.controller === null : true";
            assert_eq!(page.ask(workers).await?, json!(true));
            assert_eq!(page.trouble().await?, Vec::<String>::new(), "{start}");
            Ok(())
        })
        .await?;
    }
    Ok(())
}
