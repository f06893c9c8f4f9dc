//! The pictures a reader sees before any script has run: one for each form, of which the style sheet shows the one that
//! fits. In the browser they are already there.

use crate::page::store::Store;

/// The pictures of the view on show.
#[cfg(feature = "ssr")]
pub fn pictures(store: Store) -> String {
    use crate::corpus::Subset;
    use crate::drawing::geometry::Size;
    use crate::drawing::{Form, Frame, paint};
    use crate::markup::html::Html;
    use crate::page::captions;
    use crate::page::stage::camera;
    use crate::page::views::view;
    use crate::state::{Camera, ViewKind};
    use leptos::prelude::*;

    let (corpus, layer_data) = (store.corpus(), store.layer_data());
    let state = store.state.get_untracked();
    // The outline is all there is to see of the argument; it stands where the pictures would.
    if state.view == ViewKind::Argument {
        return String::new();
    }
    // The panel stands beside a picture that is not wide.
    let width = if view(state.view).wide { 1440.0 } else { 1110.0 };
    let frames = [
        (Form::Wide, "picture wide", Size { w: width, h: 776.0 }),
        (Form::Embed, "picture embed", Size { w: 720.0, h: 400.0 }),
        (Form::Phone, "picture phone", Size { w: 390.0, h: 420.0 }),
    ];
    let shown = Subset::all(&corpus);
    let mut h = Html::new();
    for (form, class, size) in frames {
        let frame = Frame {
            corpus: &corpus,
            shown: &shown,
            lang: state.lang,
            size,
            zoom: 1.0,
            form,
            wheel: state.wheel,
            row: state.row,
            controls: state.controls,
            layer_data: Some(&layer_data),
        };
        // A mark says what it stands for, so that a click before the program has started can be kept (`start.js`).
        let scene = crate::views::draw(state.view, &frame);
        let tall = if scene.size.h > size.h { " tall" } else { "" };
        h.tag("svg", &format!("{class}{tall}"))
            .attr("viewBox", &camera::window(scene.size, Camera::default()))
            .attr("role", "img")
            .attr("aria-label", captions::of(state.view).about.get(state.lang))
            .end()
            .raw(&paint(&scene.marks, &corpus))
            .close("svg");
    }
    h.finish()
}

/// The pictures are already there.
#[cfg(not(feature = "ssr"))]
pub fn pictures(_: Store) -> String {
    String::new()
}
