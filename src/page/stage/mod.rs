//! The stage: prerendered pictures until one can be drawn for the size of the frame, then one live picture: a base layer
//! painted once for a layout, and a lit layer above it. What is drawn comes from `scene`; keys and pointers are in `input`.

pub mod camera;
mod gesture;
mod input;
mod observe;
mod scroll;
mod standing;
pub mod walk;

use crate::corpus::{Code, Item, Programme};
use crate::drawing::geometry::{Rect, Size};
use crate::drawing::length::n;
use crate::drawing::{Form, paint};
use crate::markup::command::Command;
use crate::markup::html::Html;
use crate::markup::naming;
use crate::page::store::{Drawer, Store};
use crate::state::{Action, ViewKind};
use crate::text::interface;
use crate::views;
use input::PointerHandlers;
use leptos::prelude::*;
use leptos::{html, svg};

/// The stage.
#[component]
pub fn Stage(store: Store) -> impl IntoView {
    let stage = NodeRef::<html::Figure>::new();
    let picture = NodeRef::<svg::Svg>::new();
    let live = Memo::new(move |_| store.frame.with(Option::is_some) && store.scene.with(Option::is_some));
    let lang = store.lang;

    Effect::new(move |_| {
        if let Some(figure) = stage.get() {
            observe::size(figure.into(), move |w, h| {
                let size = Some(Size { w, h });
                if store.frame.get_untracked() != size {
                    store.frame.set(size);
                }
            });
        }
    });

    scroll::to_selected(store, stage);
    let outline = scroll::outline_to_selected(store);

    let standing = Memo::new(move |_| {
        if live.get() {
            String::new()
        } else {
            standing::pictures(store)
        }
    });
    let base = Memo::new(move |_| {
        store
            .scene
            .with(|s| s.as_ref().map(|s| paint(&s.marks, &store.corpus())).unwrap_or_default())
    });
    let lit = Memo::new(move |_| lit_layer(store));
    let window = move || {
        let at = store.state.with(|s| s.camera);
        store
            .sheet
            .get()
            .map_or_else(|| "0 0 1 1".to_owned(), |f| camera::window(f, at))
    };
    let flight = move || {
        let (frame, flight) = (store.sheet.get()?, store.flight.get()?);
        Some(camera::transform(frame, store.state.with(|s| s.camera), flight))
    };
    let label = move || {
        let lang = lang.get();
        let about = store.caption(store.view.get()).map_or("", |s| s.about.get(lang));
        format!("{about} {}", interface::PICTURE_KEYS.get(lang))
    };
    let class = move || {
        let near = store.state.with(|s| s.camera.zoom > 1.0) || store.flight.with(Option::is_some);
        // On paper, what is higher than the stage keeps its width.
        let stage = store.frame.get().map_or(f64::INFINITY, |f| f.h);
        let tall = store.scene.with(|s| s.as_ref().is_some_and(|s| s.size.h > stage + 1.0));
        match (near, tall) {
            (true, _) => "live near",
            (false, true) => "live tall",
            (false, false) => "live",
        }
    };
    let base_class = move || if store.lit().is_some() { "base dimmed" } else { "base" };
    let tip = move || {
        store
            .hover
            .get()
            .map(|item| naming::name_or_site(&store.corpus(), &store.layer_data(), item, lang.get()))
            .unwrap_or_default()
    };
    let turns = Memo::new(move |_| turns(store));
    let hands = PointerHandlers::new(store, picture);

    view! {
        <figure class="stage" node_ref=stage>
            <div class="standing" hidden=live inner_html=standing></div>
            <svg
                class=class
                node_ref=picture
                role="application"
                tabindex="0"
                hidden=move || !live.get()
                aria-label=label
                viewBox=window
                on:pointerdown=move |e| hands.down(&e)
                on:pointermove=move |e| hands.moves(&e)
                on:pointerup=move |e| hands.up(&e)
                on:pointercancel=move |e| hands.off(&e)
                on:pointerleave=move |_| hands.leave()
                on:wheel=move |e| hands.wheel(&e)
                on:keydown=move |e| hands.key(&e)
                on:click=move |e| hands.click(&e)
            >
                <g transform=flight>
                    <g class=base_class inner_html=base></g>
                    <g class="lit" inner_html=lit></g>
                </g>
            </svg>
            <div
                class="outline"
                node_ref=outline
                data-region="outline"
                hidden=move || store.outline.with(String::is_empty)
                inner_html=store.outline
            ></div>
            <div class="turns" data-region="turns" inner_html=turns></div>
            <p class="tip" aria-hidden="true" hidden=move || store.hover.with(Option::is_none)>{tip}</p>
        </figure>
    }
}

/// The few marks above the dimmed base: what is lit, and rings round what is selected and where the keyboard stands.
fn lit_layer(store: Store) -> String {
    let corpus = store.corpus();
    let cursor = store.cursor.get();
    let lit = store.lit();
    let selected = store.selected.get();
    store.scene.with(|scene| {
        let Some(scene) = scene else { return String::new() };
        let marks = lit
            .and_then(|item| store.with_frame(|frame| views::light(scene, frame, item)))
            .unwrap_or_default();
        let mut h = Html::new();
        h.raw(&paint(&marks, &corpus));
        if let Some(item) = selected {
            ring(&mut h, scene, item, "ring");
        }
        if let Some(step) = cursor {
            ring(&mut h, scene, step.item, "ring cursor");
        }
        h.finish()
    })
}

/// Radius in px from which a mark is too large for a ring: it would run through the names round it.
const LARGE: f64 = 32.0;

/// A ring 2 px wide, 2 px off the mark; a box with round corners where the mark is words.
fn ring(h: &mut Html, scene: &crate::drawing::Scene, item: Item, class: &str) {
    let Some(spot) = scene.spot(item).filter(|spot| spot.radius < LARGE) else {
        return;
    };
    let r = spot.radius + 3.0;
    let (of, r) = match scene.written(item) {
        Some(words) => (words.grown(3.0), 4.0),
        None => (Rect::around(spot.at, 2.0 * r, 2.0 * r), r),
    };
    h.tag("rect", class);
    for (name, v) in [("x", of.x), ("y", of.y), ("width", of.w), ("height", of.h), ("rx", r)] {
        h.attr(name, &n(v));
    }
    h.raw("/>");
}

/// Buttons for the filters, and for what wheel, pinch and keys do.
pub fn tools(store: Store) -> String {
    let lang = store.lang.get();
    let zoom = store.state.with(|s| s.camera.zoom);
    let mut h = Html::new();
    h.act("plain more", Command::Filters)
        .attr(
            "aria-expanded",
            if store.drawer.get() == Drawer::Filters {
                "true"
            } else {
                "false"
            },
        )
        .end()
        .text(interface::FILTER.get(lang))
        .close("button");
    // The outline is text.
    if store.view.get() == ViewKind::Argument {
        return h.finish();
    }
    for (act, sign, words, off) in [
        (Command::ZoomIn, "+", interface::ZOOM_IN, zoom >= camera::MOST),
        (Command::ZoomOut, "−", interface::ZOOM_OUT, zoom <= 1.0),
        (Command::Fit, "⤢", interface::FIT, zoom <= 1.0),
    ] {
        let name = words.get(lang);
        h.act("round", act).attr("aria-label", name).attr("title", name);
        if off {
            h.raw(" disabled");
        }
        h.end().text(sign).close("button");
    }
    h.finish()
}

/// On a narrow screen: the wheels, or the features, before and after the one on show.
fn turns(store: Store) -> String {
    let narrow = store.frame.get().is_some_and(|f| Form::for_width(f.w) == Form::Phone);
    let mut h = Html::new();
    if !narrow {
        // Names of the columns once their heads have been scrolled away; see `style/compare.css`.
        if store.view.get() == ViewKind::Compare {
            h.tag("div", "columns").attr("aria-hidden", "true").end();
            for p in Programme::ALL {
                h.element("b", "", p.code());
            }
            h.close("div");
        }
        return h.finish();
    }
    let lang = store.lang.get();
    let (wheel, row) = store.state.with(|s| (s.wheel, s.row));
    match store.view.get() {
        ViewKind::Network | ViewKind::Compare => {
            let at = wheel.index();
            for (class, to, words) in [
                ("turn before", at.checked_sub(1), interface::EARLIER),
                ("turn after", at.checked_add(1), interface::LATER),
            ] {
                if let Some(&p) = to.and_then(|i| Programme::ALL.get(i)) {
                    h.act(class, Command::Do(Action::SetWheel(p)))
                        .attr("aria-label", &format!("{}: {}", words.get(lang), p.code()))
                        .end()
                        .text(p.code())
                        .close("button");
                }
            }
        }
        ViewKind::Places => {}
        ViewKind::Framework => {
            for &f in crate::corpus::Feature::ALL {
                h.act(&format!("row-tab {}", naming::tone(f)), Command::Do(Action::SetRow(f)))
                    .pressed(f == row)
                    .end()
                    .text(naming::short(f).get(lang))
                    .close("button");
            }
        }
        ViewKind::Argument => {}
        ViewKind::Time => {}
        ViewKind::Money => {}
    }
    h.finish()
}
