//! Scenes and orders survive being bytes: what the gallery draws is what would be drawn here.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use network_of_networks::analysis::{Knobs, Layers, Moment};
use network_of_networks::corpus::{Code, Corpus, Feature, Lang, Programme, Subset};
use network_of_networks::layout::geometry::Size;
use network_of_networks::outside::Outside;
use network_of_networks::scene::{self, Form, Frame, order, wire};
use network_of_networks::state::ViewKind;

#[test]
fn every_scene_survives_as_bytes() {
    let corpus = Corpus::bundled().expect("the corpus");
    let outside = Outside::bundled().expect("what is outside");
    let shown = Subset::of(&corpus, |id| id.0 % 7 != 3);
    for &view in ViewKind::ALL {
        for (w, form) in [(1110.0, Form::Wide), (390.0, Form::Phone)] {
            let frame = Frame {
                corpus: &corpus,
                outside: Some(&outside),
                shown: &shown,
                lang: Lang::Zh,
                size: Size { w, h: 720.0 },
                zoom: 1.0,
                form,
                wheel: Programme::Nstc,
                row: Feature::Resource,
                knobs: Knobs {
                    moment: Some(Moment { year: 2014, month: 12 }),
                    period: Some((Moment { year: 2011, month: 6 }, Moment { year: 2016, month: 2 })),
                    age: 4,
                    year: 2016,
                    award: 90,
                    length: 6,
                    taper: 2,
                    layers: Layers {
                        checked: true,
                        after: true,
                    },
                    careful: true,
                },
            };
            let here = scene::of(view, &frame);
            assert!(!here.marks.is_empty(), "{view:?} draws nothing");
            let there = order::fulfil(&order::write(view, &frame), &corpus, &outside).expect("an order");
            assert!(here == there, "{view:?} is drawn otherwise by order");
            let read = wire::read(&wire::write(&here, &corpus), &corpus).expect("a scene");
            assert!(here == read, "{view:?} changes on the wire");
        }
    }
}

#[test]
fn bytes_that_are_no_scene_are_refused() {
    let corpus = Corpus::bundled().expect("the corpus");
    let outside = Outside::bundled().expect("what is outside");
    assert!(wire::read(&[1, 2, 3], &corpus).is_none());
    assert!(order::fulfil(&[], &corpus, &outside).is_none());
    assert!(order::fulfil(&[255; 400], &corpus, &outside).is_none());
}
