//! Names of the institutes in the network: only when one is near, only as many as there is room for, starred and
//! explained as not from the paper, each to be touched.

use crate::analysis::Controls;
use crate::corpus::*;
use crate::drawing::geometry::{Rect, Size};
use crate::drawing::{Form, Frame, Mark, Role, Scene, Shape};
use crate::layers::{LayerData, Sponsor};
use crate::state::ViewKind;
use crate::text::Words;
use crate::text::places::Places;
use crate::views::network::institutes;
use std::collections::BTreeSet;

const SIZES: [(f64, f64); 5] = [
    (1520.0, 930.0),
    (1110.0, 774.0),
    (990.0, 640.0),
    (720.0, 400.0),
    (390.0, 700.0),
];

fn each(zooms: &[f64], mut with: impl FnMut(&str, f64, &Frame, &Scene, &LayerData)) {
    let corpus = Corpus::bundled().expect("the bundled corpus");
    let layer_data = LayerData::bundled().expect("the bundled knowledge");
    let shown = Subset::all(&corpus);
    for (w, h) in SIZES {
        for &lang in Lang::ALL {
            for &zoom in zooms {
                let frame = Frame {
                    corpus: &corpus,
                    layer_data: Some(&layer_data),
                    shown: &shown,
                    lang,
                    size: Size {
                        w: w * zoom,
                        h: h * zoom,
                    },
                    zoom,
                    form: Form::for_width(w),
                    wheel: Programme::Nnmi,
                    row: Feature::Mission,
                    controls: Controls::default(),
                };
                let scene = crate::views::draw(ViewKind::Network, &frame);
                with(
                    &format!("{w}×{h} {lang:?} ×{zoom}"),
                    w * zoom,
                    &frame,
                    &scene,
                    &layer_data,
                );
            }
        }
    }
}

fn institute(mark: &Mark) -> Option<Institute> {
    match mark.item {
        Some(Item::Site(Site::Institute(id))) => Some(id),
        _ => None,
    }
}

/// Names and the institutes they are of.
fn names(scene: &Scene) -> Vec<(Institute, Rect, &str)> {
    let marks = scene.marks.iter().filter(|m| m.role == Role::OnDisc);
    marks
        .filter_map(|m| {
            let (rect, words) = m.words()?;
            Some((institute(m)?, rect, words))
        })
        .collect()
}

#[test]
fn from_afar_there_are_none_and_the_picture_is_the_networks_own() {
    each(&[1.0, 1.9], |what, _, frame, scene, _| {
        assert_eq!(scene, &crate::views::network::scene::scene(frame), "{what}");
        assert!(scene.marks.iter().all(|m| institute(m).is_none()), "{what}");
    });
}

#[test]
fn near_by_each_has_a_mark_to_touch_of_its_sponsors_kind() {
    each(&[institutes::FROM, 4.0], |what, _, frame, scene, layer_data| {
        let spots: BTreeSet<Item> = scene.spots.iter().map(|s| s.item).collect();
        for row in layer_data.institutes() {
            let item = Item::Site(Site::Institute(row.id));
            assert!(spots.contains(&item), "{what}: {:?}", row.id);
            let marks: Vec<&Mark> = scene.marks.iter().filter(|m| m.item == Some(item)).collect();
            let symbol = marks
                .iter()
                .find(|m| matches!(m.shape, Shape::Symbol(..)))
                .expect("a mark");
            let dotted = marks.iter().any(|m| m.role == Role::SketchFill);
            let kind = match (symbol.role, dotted) {
                (Role::InnerFilled, false) => Sponsor::Defense,
                (_, false) => Sponsor::Energy,
                (_, true) => Sponsor::Commerce,
            };
            assert_eq!(kind, row.sponsor, "{what}: {:?}", row.id);
            let lit = crate::views::light(scene, frame, item);
            assert!(
                lit.iter().any(|m| m.item == Some(item)),
                "{what}: {:?} cannot be lit",
                row.id
            );
        }
        // What the paper says of all of them lights each.
        let all = Item::Entity(frame.corpus.entity_named("imi").expect("institutes"));
        let lit: BTreeSet<Institute> = crate::views::light(scene, frame, all)
            .iter()
            .filter_map(institute)
            .collect();
        assert_eq!(lit.len(), 16, "{what}");
    });
}

#[test]
fn the_nearer_the_more_names_and_all_in_the_end() {
    let mut most = 0;
    each(&[institutes::FROM, 3.0, 5.0, 8.0], |what, wide, frame, scene, _| {
        let many = names(scene).len();
        most = most.max(many);
        // A wheel is as large as the picture's form lets it be.
        if frame.form == Form::Wide && wide > 3000.0 || frame.zoom >= 5.0 {
            assert_eq!(many, 16, "{what}");
        }
    });
    assert_eq!(most, 16);
}

#[test]
fn names_stand_on_nothing_and_say_that_they_are_not_from_the_paper() {
    let mut bad = BTreeSet::new();
    each(
        &[institutes::FROM, 3.0, 5.0, 8.0],
        |what, _, frame, scene, layer_data| {
            let names = names(scene);
            let disc = scene
                .marks
                .iter()
                .find_map(|m| match (&m.shape, m.role, m.item) {
                    (Shape::Circle(at, r), Role::Disc, Some(Item::Entity(id)))
                        if frame.corpus.entity(id).slug == "imi" =>
                    {
                        Some((*at, *r))
                    }
                    _ => None,
                })
                .expect("a wheel");
            for (k, (id, rect, said)) in names.iter().enumerate() {
                let short = layer_data.institute(*id).expect("a row").short.get(frame.lang);
                assert_eq!(*said, format!("{short}*"), "{what}");
                let corners = [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)];
                for (x, y) in corners {
                    let (dx, dy) = (rect.x + x * rect.w - disc.0.x, rect.y + y * rect.h - disc.0.y);
                    if dx * dx + dy * dy > disc.1 * disc.1 {
                        bad.insert(format!("{what}: {said} leaves its disc"));
                    }
                }
                if names[..k].iter().any(|(_, r, _)| r.overlaps(rect)) {
                    bad.insert(format!("{what}: {said} on a name"));
                }
                for mark in &scene.marks {
                    if let (Shape::Symbol(_, at, half), Some(_)) = (&mark.shape, institute(mark))
                        && Rect::around(*at, 1.8 * half, 1.8 * half).overlaps(rect)
                    {
                        bad.insert(format!("{what}: {said} on a mark"));
                    }
                }
            }
            // The note is there, over no other words.
            let note: String = Places::NamesNote
                .get(frame.lang)
                .chars()
                .filter(|c| !c.is_whitespace())
                .collect();
            let lines: Vec<(Rect, &str)> = scene
                .marks
                .iter()
                .filter(|m| m.role == Role::Sub && m.item.is_none())
                .filter_map(Mark::words)
                .collect();
            let said: String = lines
                .iter()
                .flat_map(|(_, w)| w.chars())
                .filter(|c| !c.is_whitespace())
                .collect();
            if !names.is_empty() && !said.contains(&note) {
                bad.insert(format!("{what}: no note"));
            }
            let texts: Vec<(Rect, &str)> = scene.marks.iter().filter_map(Mark::words).collect();
            for (a, one) in lines.iter().filter(|(_, w)| w.starts_with("* ")) {
                if texts.iter().any(|(b, two)| two != one && b.grown(-1.5).overlaps(a)) {
                    bad.insert(format!("{what}: the note on words"));
                }
            }
        },
    );
    let list: Vec<String> = bad.iter().take(30).cloned().collect();
    assert!(bad.is_empty(), "{}:\n{}", bad.len(), list.join("\n"));
}
