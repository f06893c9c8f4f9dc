//! Scrolls what is selected into sight: in a picture taller than the stage, and in the outline of the argument.

use crate::drawing::Form;
use crate::page::store::Store;
use leptos::html;
use leptos::prelude::*;

/// Keeps the selected mark in sight where the picture is taller than the stage.
pub fn to_selected(store: Store, stage: NodeRef<html::Figure>) {
    Effect::new(move |_| {
        let (selected, scene) = (store.selected.get(), store.scene.get());
        let (Some(frame), Some(sheet)) = (store.frame.get_untracked(), store.sheet.get_untracked()) else {
            return;
        };
        let spot = scene.and_then(|s| Some(s.spot(selected?)?.at.y / s.size.h));
        if let Some(figure) = stage.get_untracked()
            && let Some(share) = spot
        {
            // Once the picture has its height.
            request_animation_frame(move || {
                let (at, top) = (share * sheet.h, f64::from(figure.scroll_top()));
                // On a phone the sheet lies over the lower part.
                let seen = if Form::for_width(frame.w) == Form::Phone {
                    frame.h * 0.6
                } else {
                    frame.h
                };
                if at < top + 24.0 || at > top + seen - 24.0 {
                    figure.set_scroll_top((at - seen / 2.0) as i32);
                }
            });
        }
    });
}

/// Keeps the selected claim in sight in the outline; answers where the outline is to be put.
pub fn outline_to_selected(store: Store) -> NodeRef<html::Div> {
    let node = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        store.outline.track();
        // Once it is written.
        request_animation_frame(move || {
            if let Some(outline) = node.get_untracked()
                && let Ok(Some(row)) = outline.query_selector(".arg-row.on")
            {
                let sight = outline.get_bounding_client_rect();
                let down = row.get_bounding_client_rect().top() - sight.top();
                if down < 0.0 || down > sight.height() * 0.5 {
                    // A little of what stands above it shows where it belongs.
                    outline.set_scroll_top(outline.scroll_top() + (down - sight.height() * 0.2) as i32);
                }
            }
        });
    });
    node
}
