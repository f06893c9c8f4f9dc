//! On paper: every view has its whole picture or its whole text, and the panel after it.

use e2e::{Outcome, Page, Plan, Size, json, look_with};

/// What shows on paper of the picture, the outline or the list, in px: how high it is, and how much of that its frame
/// lets be seen; then whether the panel stands below it, and whether anything is wider than the sheet.
const SHOWN: &str = "(() => {
    const there = e => e && e.getClientRects().length > 0;
    const what = [...document.querySelectorAll('.argument, .text table, .live, .picture')].find(there);
    const frame = what.closest('.text') || what.closest('.stage');
    const [a, b, panel] = [what, frame, document.querySelector('.panel')].map(e => e.getBoundingClientRect());
    const clips = [frame, frame.parentElement, document.querySelector('.main'), document.querySelector('.shell')]
        .some(e => getComputedStyle(e).overflowY !== 'visible' || e.getBoundingClientRect().bottom < a.bottom - 1);
    return [a.height, clips ? 0 : Math.min(a.height, b.height), panel.top >= a.bottom - 1,
        document.documentElement.scrollWidth > innerWidth + 1] })()";

const VIEWS: [&str; 8] = [
    "en/",
    "zh/framework/",
    "en/time/",
    "zh/money/",
    "en/places/",
    "zh/compare/",
    "en/argument/",
    "en/?text=1",
];

async fn printed(address: &str, scripts: bool) -> Outcome {
    let plan = Plan {
        scripts,
        ..Plan::at(Size(1050, 700))
    };
    look_with(plan, address, async |page: &Page| {
        if scripts {
            page.started().await?;
            page.until("document.querySelector('.live .base *, .argument, .text table') !== null")
                .await?;
            page.settled().await?;
        }
        page.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }))
            .await?;
        let shown = page.ask(SHOWN).await?;
        let (high, seen) = (shown[0].as_f64().unwrap_or(0.0), shown[1].as_f64().unwrap_or(0.0));
        assert!(
            high > 300.0 && seen > high - 1.0,
            "{address}: {seen} of {high} px are printed"
        );
        assert_eq!(shown[2], true, "{address}: the panel comes after it");
        assert_eq!(shown[3], false, "{address}: wider than the sheet");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn every_view_is_printed_whole() -> Outcome {
    for address in VIEWS {
        printed(address, true).await?;
    }
    Ok(())
}

#[tokio::test]
async fn without_scripts_too() -> Outcome {
    for address in VIEWS.into_iter().filter(|a| !a.contains("text=1")) {
        printed(address, false).await?;
    }
    Ok(())
}
