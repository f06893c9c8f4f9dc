//! The picture in the browser is, mark for mark, the one that is computed natively from the same corpus.

use e2e::{Outcome, Page, Size, json, look, paper};
use network_of_networks::corpus::Corpus;
use network_of_networks::drawing::{Form, Frame, geometry, paint};
use network_of_networks::layers::LayerData;
use network_of_networks::state::{State, ViewKind, read};
use network_of_networks::views;
use network_of_networks::views::network::institutes;

/// SVG text as a browser writes it back: no element closes itself, and fixed spaces have a name.
fn opened(svg: &str) -> String {
    let mut out = String::with_capacity(svg.len() * 3 / 2);
    for piece in svg.split_inclusive("/>") {
        match piece.strip_suffix("/>") {
            Some(head) => {
                let tag = head.rsplit('<').next().unwrap_or_default();
                let tag = tag.split(' ').next().unwrap_or_default();
                out.push_str(&format!("{head}></{tag}>"));
            }
            None => out.push_str(piece),
        }
    }
    out.replace('\u{a0}', "&nbsp;")
}

/// The picture an address shows on a sheet of a size.
fn picture(corpus: &Corpus, address: &str, sheet: geometry::Size, width: f64) -> Option<String> {
    let mut state = read(address, corpus).0;
    if state.wheel == State::first(state.lang).wheel {
        state.turn_to_case();
    }
    let shown = state.filters.subset(corpus);
    let layer_data = LayerData::bundled().ok()?;
    let zoom = state.camera.zoom;
    let frame = Frame {
        corpus,
        shown: &shown,
        lang: state.lang,
        size: geometry::Size {
            w: sheet.w * zoom,
            h: sheet.h * zoom,
        },
        zoom,
        form: Form::for_width(width),
        wheel: state.wheel,
        row: state.row,
        controls: state.controls,
        layer_data: Some(&layer_data),
    };
    let scene = match state.view {
        // From near by, institutes bear their names, which the fetched part of the program knows.
        ViewKind::Network if zoom >= institutes::FROM => views::draw(state.view, &frame),
        ViewKind::Network => views::network::scene::scene(&frame),
        ViewKind::Framework => views::framework::scene::scene(&frame, &views::network::compass(corpus)),
        ViewKind::Time | ViewKind::Money | ViewKind::Places | ViewKind::Compare | ViewKind::Argument => return None,
    };
    Some(opened(&paint(&scene.marks, corpus)))
}

#[tokio::test]
async fn the_browser_draws_what_is_computed_natively() -> Outcome {
    let corpus = paper::corpus()?;
    for size in [Size::DESK, Size(720, 480), Size::PHONE] {
        look("en/", size, async |page: &Page| {
            for address in [
                "en/",
                "zh/",
                "en/?status=plan&case=NSTC",
                "zh/?cam=2.25,0.4,0.5",
                "en/?wheel=NNMI",
                "en/?view=framework",
                "zh/?view=framework&row=resource",
            ] {
                page.show(address).await?;
                // A picture taller than the stage is still laid out for the stage.
                let measures = "((b, s) => [b.width, s.clientHeight, s.clientWidth])(\
                    document.querySelector('.live').viewBox.baseVal, document.querySelector('.stage'))";
                let mut why = String::new();
                let same = page
                    .patiently("", async || {
                        let measured = page.ask(measures).await?;
                        let number = |i: usize| measured[i].as_f64().unwrap_or_default();
                        let sheet = geometry::Size {
                            w: number(0),
                            h: number(1),
                        };
                        let wanted = picture(&corpus, address, sheet, number(2)).ok_or("no such view")?;
                        let drawn = page.ask("document.querySelector('.live .base').innerHTML").await?;
                        if drawn == json!(wanted) {
                            return Ok(true);
                        }
                        let drawn = drawn.as_str().unwrap_or_default();
                        let at = drawn.bytes().zip(wanted.bytes()).take_while(|(a, b)| a == b).count();
                        let from = (0..=at)
                            .rev()
                            .find(|&i| drawn.is_char_boundary(i) && wanted.is_char_boundary(i));
                        let from = from.unwrap_or(0);
                        let some = |s: &str| s[from..].chars().take(160).collect::<String>();
                        why = format!("drawn {:?}, computed {:?}", some(drawn), some(&wanted));
                        Ok(false)
                    })
                    .await;
                assert!(same.is_ok(), "{address} at {size:?}: {why}");
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
}
