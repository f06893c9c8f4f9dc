//! The moment: scrubber, steps, play and periods; what each does to the picture and to the way back, and how fast.

use crate::controls::{focus, still};
use e2e::{Json, Outcome, Page, Size, json, look, paper};
use network_of_networks::analysis::{Moment, steps, subset_at};
use network_of_networks::corpus::{Code, Corpus, Feature, Item, Programme, Subset};
use network_of_networks::state::read;

/// What the scrubber says it shows.
const SAID: &str = "document.querySelector('.knobs [data-keep=at]').getAttribute('aria-valuetext')";

/// Entries of the way back.
async fn entries(page: &Page) -> Outcome<u64> {
    Ok(page.ask("history.length").await?.as_u64().unwrap_or_default())
}

/// Waits until the arcs of the network show what stood at a moment.
async fn arcs(page: &Page, corpus: &Corpus, at: Moment) -> Outcome {
    let shown = subset_at(corpus, &Subset::all(corpus), at);
    for &p in Programme::ALL {
        for &f in Feature::ALL {
            let (code, n) = (corpus.code_of(Item::Arc(p, f)), shown.arc_count(corpus, p, f));
            let seen = format!(
                "[...document.querySelectorAll('.live .base .m-count[data-item=\"{code}\"]')].map(e => e.textContent).join()"
            );
            // A programme that has not begun shows no numbers.
            page.until(&format!("['{n}', ''].includes({seen})"))
                .await
                .map_err(|e| format!("{code} at {at:?}: {e}"))?;
        }
    }
    let drawn = format!(
        "document.querySelectorAll('.live .base .m-count').length > 0 || {} < 1988",
        at.year
    );
    page.until(&drawn).await
}

#[tokio::test]
async fn scrubbing_by_keys_moves_the_network_and_one_back_undoes_it() -> Outcome {
    let corpus = paper::corpus()?;
    look("en/?at=2012-03&case=NNMI,MEP,NSTC", Size::DESK, async |page: &Page| {
        page.show("en/?at=2012-03").await?;
        arcs(page, &corpus, Moment { year: 2012, month: 3 }).await?;
        let before = entries(page).await?;
        focus(page, "at").await?;
        for (key, month) in [
            ("ArrowLeft", 2),
            ("ArrowLeft", 1),
            ("ArrowRight", 2),
            ("ArrowRight", 3),
            ("ArrowRight", 4),
        ] {
            page.press(key).await?;
            page.at(key, |a| {
                read(a, &corpus).0.controls.moment == Some(Moment { year: 2012, month })
            })
            .await?;
            still(page, "at").await?;
        }
        arcs(page, &corpus, Moment { year: 2012, month: 4 }).await?;
        assert!(entries(page).await? <= before + 5);
        page.press("End").await?;
        page.at("the last month", |a| a.contains("at=2023-08")).await?;
        arcs(page, &corpus, Moment::LAST).await?;
        page.press("Home").await?;
        page.at("the first month", |a| a.contains("at=1950-01")).await?;
        page.until(&format!("{SAID}.replace(/\\s/, ' ') === 'Jan 1950'"))
            .await?;
        assert_eq!(
            page.ask("document.querySelector('.panel [data-heading]') !== null")
                .await?,
            json!(true)
        );
        // Escape works on a slider as elsewhere, and takes nothing from it.
        page.press("Escape").await?;
        still(page, "at").await
    })
    .await
}

/// Drags a slider by the mouse from where it stands to a share of its length, in steps, and lets go.
async fn drag(page: &Page, keep: &str, to: f64, held: impl AsyncFnOnce() -> Outcome) -> Outcome {
    let box_of = format!(
        "(e => {{ const r = e.getBoundingClientRect(), s = (e.value - e.min) / (e.max - e.min);
          return [r.x + 9 + (r.width - 18) * s, r.y + r.height / 2, r.x + 9, r.width - 18] }})(document.querySelector('.knobs [data-keep=\"{keep}\"]'))"
    );
    page.middle(&format!(".knobs [data-keep='{keep}']")).await?;
    let at = page.ask(&box_of).await?;
    let n = |i: usize| at[i].as_f64().unwrap_or_default();
    let (from, y, end) = (n(0), n(1), n(2) + n(3) * to);
    let mouse = async |kind: &str, x: f64, buttons: u8| {
        let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "buttons": buttons, "clickCount": 1 });
        page.devtools("Input.dispatchMouseEvent", event).await
    };
    mouse("mouseMoved", from, 0).await?;
    mouse("mousePressed", from, 1).await?;
    for i in 1..=6 {
        mouse("mouseMoved", from + (end - from) * f64::from(i) / 6.0, 1).await?;
        page.settled().await?;
    }
    held().await?;
    mouse("mouseReleased", end, 0).await.map(drop)
}

#[tokio::test]
async fn a_drag_is_live_and_one_step_back() -> Outcome {
    let corpus = paper::corpus()?;
    look("en/time/", Size::DESK, async |page: &Page| {
        page.until("document.querySelectorAll('.live .base *').length > 10")
            .await?;
        page.until("!document.querySelector('.knobs').hidden").await?;
        let before = (entries(page).await?, page.address().await?);
        let base = "document.querySelector('.live .base').innerHTML";
        let first = page.ask(base).await?;
        page.client
            .execute(
                "window.slider = document.querySelector('.knobs [data-keep=at]')",
                vec![],
            )
            .await?;
        drag(page, "at", 0.5, async || {
            assert_ne!(page.ask(base).await?, first, "the picture follows the drag");
            let same = "window.slider === document.querySelector('.knobs [data-keep=at]')";
            assert_eq!(page.ask(same).await?, json!(true), "the slider in the hand is replaced");
            Ok(())
        })
        .await?;
        // The address comes a little after the hand: half way is the end of 1986.
        page.at("half way", |a| a.contains("at=1986-1")).await?;
        let seen = page.ask(SAID).await?;
        assert_eq!(entries(page).await?, before.0 + 1, "a drag is one entry");
        let middle = page.address().await?;
        // Two drags are two steps back.
        drag(page, "at", 0.9, async || Ok(())).await?;
        page.at("a later moment", |a| a.contains("at=2016-0")).await?;
        assert_eq!(entries(page).await?, before.0 + 2);
        page.client.execute("history.back()", vec![]).await?;
        page.at(&middle, |a| a == middle).await?;
        page.until(&format!("{SAID} === {seen}")).await?;
        page.client.execute("history.back()", vec![]).await?;
        page.at(&before.1, |a| a == before.1).await?;
        page.until(&format!("{SAID} === 'All years'")).await?;
        page.until(&format!("{base} === {first}")).await?;
        let at_the_end = "(e => e.value === e.max)(document.querySelector('.knobs [data-keep=at]'))";
        page.until(at_the_end).await?;
        assert_eq!(read(&page.address().await?, &corpus).0.controls.moment, None);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn steps_and_play_go_from_change_to_change() -> Outcome {
    let corpus = paper::corpus()?;
    let all = steps(&corpus);
    let place = |at: Moment| all.iter().position(|&m| m == at).unwrap_or_default();
    let from = Moment { year: 2012, month: 3 };
    let is = |a: &str, at: Moment| read(a, &corpus).0.controls.moment == Some(at);
    look("zh/time/?at=2012-03", Size::DESK, async |page: &Page| {
        focus(page, "on").await?;
        page.press("Enter").await?;
        page.at("one on", |a| is(a, all[place(from) + 1])).await?;
        still(page, "on").await?;
        page.press("Enter").await?;
        page.at("two on", |a| is(a, all[place(from) + 2])).await?;
        page.click("[data-keep=back]").await?;
        page.at("one back", |a| is(a, all[place(from) + 1])).await?;

        // Play goes on by itself, and stops when held, ...
        page.devtools(
            "Emulation.setEmulatedMedia",
            json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] }),
        )
        .await?;
        let before = entries(page).await?;
        focus(page, "play").await?;
        page.press("Enter").await?;
        page.at("three steps more", |a| {
            read(a, &corpus).0.controls.moment >= Some(all[place(from) + 4])
        })
        .await?;
        page.until("document.querySelector('.knobs [data-keep=play]').getAttribute('aria-label') === '暂停'")
            .await?;
        page.press("Enter").await?;
        page.until("document.querySelector('.knobs [data-keep=play]').getAttribute('aria-label') === '播放'")
            .await?;
        still(page, "play").await?;
        assert_eq!(entries(page).await?, before + 1, "a play is one entry");
        let held = page.ask(SAID).await?;
        tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
        assert_eq!(page.ask(SAID).await?, held, "it went on though it was held");

        // ... at whatever else the reader does, ...
        page.click("[data-keep=play]").await?;
        page.until("document.querySelector('.knobs [data-keep=play]').getAttribute('aria-label') === '暂停'")
            .await?;
        page.click("[data-act^='theme:']").await?;
        page.until("document.querySelector('.knobs [data-keep=play]').getAttribute('aria-label') === '播放'")
            .await?;

        // ... and at the end.
        let last_but_one = all[all.len() - 2];
        let start = format!("zh/time/?at={}-{:02}", last_but_one.year, last_but_one.month);
        page.show(&start).await?;
        page.click("[data-keep=play]").await?;
        page.at("the end", |a| is(a, Moment::LAST)).await?;
        page.until("document.querySelector('.knobs [data-keep=play]').getAttribute('aria-label') === '播放'")
            .await?;
        page.click("[data-keep=all]").await?;
        page.at("everything", |a| read(a, &corpus).0.controls.moment.is_none())
            .await
    })
    .await
}

#[tokio::test]
async fn a_period_is_chosen_by_its_phase() -> Outcome {
    let corpus = paper::corpus()?;
    look("en/time/", Size::DESK, async |page: &Page| {
        page.click("[data-keep=phase-tech-transfer]").await?;
        page.at("the second phase", |a| a.contains("period=1970-01..1989-12"))
            .await?;
        page.until("document.querySelector('.live .m-brush') !== null").await?;
        let pressed = "[...document.querySelectorAll('.period [aria-pressed=true]')].map(e => e.dataset.keep).join()";
        page.until(&format!("{pressed} === 'phase-tech-transfer'")).await?;
        page.click("[data-keep=none]").await?;
        page.at("no period", |a| read(a, &corpus).0.controls.period.is_none())
            .await?;
        page.until("document.querySelector('.live .m-brush') === null").await
    })
    .await
}

/// Moves the scrubber through every year and gives the times between frames, milliseconds, from short to long.
async fn frames(page: &Page) -> Outcome<Vec<f64>> {
    let scrub = "const done = arguments[0]; (async () => {
        const slider = document.querySelector('.knobs [data-keep=at]'), times = [];
        const frame = () => new Promise(r => requestAnimationFrame(r));
        let last = await frame();
        for (let year = 1950; year <= 2023; year++) {
          slider.value = Math.min(year * 12 + 11, slider.max);
          slider.dispatchEvent(new Event('input', { bubbles: true }));
          const now = await frame();
          times.push(now - last);
          last = now
        }
        slider.dispatchEvent(new Event('change', { bubbles: true }));
        done(times)
      })()";
    let times = page.client.execute_async(scrub, vec![]).await?;
    let mut times: Vec<f64> = times
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Json::as_f64)
        .collect();
    times.sort_by(f64::total_cmp);
    Ok(times)
}

#[tokio::test]
async fn a_scrub_through_every_year_keeps_up() -> Outcome {
    look("en/time/?at=1950-01", Size::DESK, async |page: &Page| {
        for (name, address) in [("time", "en/time/?at=1950-01"), ("network", "en/?at=1988-12")] {
            page.show(address).await?;
            page.until("document.querySelectorAll('.live .base *').length > 10").await?;
            focus(page, "at").await?;
            // The first time warms up what the browser compiles as it goes.
            frames(page).await?;
            let times = frames(page).await?;
            assert_eq!(times.len(), 74);
            let at = |share: f64| times[((times.len() - 1) as f64 * share).round() as usize];
            println!(
                "scrub of 74 years in the {name} view: median {:.1} ms, 95th percentile {:.1} ms, worst {:.1} ms a frame",
                at(0.5),
                at(0.95),
                at(1.0)
            );
            assert!(at(0.5) < 250.0 && at(1.0) < 2000.0, "{name}: {times:?}");
            page.at("the last month", |a| a.contains("at=2023-08")).await?;
        }
        Ok(())
    })
    .await
}

/// Where the handle of the time picture's even scale is.
async fn handle_now(page: &Page) -> Outcome<e2e::Spot> {
    let at = page
        .ask(
            "(e => { e.scrollIntoView({ block: 'nearest', behavior: 'instant' });
                const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2] })(
                document.querySelector('.live .m-handle'))",
        )
        .await?;
    let one = |i: usize| at[i].as_f64().ok_or("the handle has no place");
    Ok(e2e::Spot { x: one(0)?, y: one(1)? })
}

#[tokio::test]
async fn the_handle_on_the_scale_is_dragged() -> Outcome {
    look("en/time/?sel=e.t-rami", Size(1440, 1000), async |page: &Page| {
        page.until("document.querySelector('.live .m-handle') !== null").await?;
        page.settled().await?;
        let handle = handle_now(page).await?;
        let at = |x: f64, y: f64| e2e::Spot {
            x: handle.x - x,
            y: handle.y - y,
        };
        // Onward in one stroke, straying from the scale.
        page.drag(handle, &[at(80.0, 0.0), at(240.0, 40.0), at(300.0, 120.0)])
            .await?;
        page.at("a moment", |a| a.contains("&at=") && a.contains("sel=e.t-rami"))
            .await?;
        let moved = handle_now(page).await?;
        assert!((handle.x - moved.x - 300.0).abs() < 4.0, "{handle:?} {moved:?}");
        page.client.back().await?;
        page.at("none again", |a| !a.contains("at=")).await
    })
    .await
}
