//! The comparison view: features by programmes as a table of wheels, then everything the paper sets side by side. May
//! be taller than the frame, and scrolls.

mod glyph;

use crate::analysis::{Moment, Validity, counted, validity};
use crate::corpus::{FigureId, Item, Programme, RelationId, Status};
use crate::drawing::geometry::pt;
use crate::drawing::halo::Compass;
use crate::drawing::length::n;
use crate::drawing::wheel::Filling;
use crate::drawing::{Anchor, Form, Frame, Mark, Role, Scene, Shape, Spot, halo, pieces, wheel};
use crate::views::compare::layout::{Arrangement, LayoutInput, Piece, Sheet, Voice, lay_out};

/// Draws the comparison.
pub fn scene(frame: &Frame, compass: &Compass) -> Scene {
    let arrangement = match frame.form {
        Form::Wide => Arrangement::Labelled,
        Form::Embed => Arrangement::Banded,
        Form::Phone => Arrangement::Single(frame.wheel),
    };
    let input = LayoutInput {
        corpus: frame.corpus,
        shown: frame.shown,
        lang: frame.lang,
        width: frame.size.w,
        zoom: frame.zoom,
        arrangement,
        caveats: frame.controls.caveats,
        compass,
    };
    let sheet = lay_out(&input);
    let mut scene = Scene {
        size: sheet.size,
        marks: Vec::new(),
        spots: Vec::new(),
        names: Vec::new(),
        curves: Vec::new(),
        columns: sheet.columns.clone(),
    };
    // Names of lit actors may use the whole sheet, not only the frame.
    let whole = Frame {
        size: sheet.size,
        ..*frame
    };
    // Each disc is drawn three times and filled once.
    let fillings = Filling::all(frame.corpus);
    for piece in &sheet.pieces {
        draw(&whole, &sheet, &fillings, piece, &mut scene);
    }
    scene
}

/// The role of words by how they are meant.
const fn role(voice: Voice) -> Role {
    match voice {
        Voice::Heading | Voice::Title => Role::Heading,
        Voice::Strong => Role::BodyStrong,
        Voice::Plain | Voice::Cell => Role::Body,
        Voice::Note => Role::Page,
    }
}

/// The marks of one piece of the sheet.
fn draw(frame: &Frame, sheet: &Sheet, fillings: &[Filling; 3], piece: &Piece, scene: &mut Scene) {
    match piece {
        Piece::Line {
            at,
            words,
            size,
            voice,
            item,
            tone,
        } => {
            let role = match role(*voice) {
                Role::Body | Role::BodyStrong if *voice != Voice::Cell && left_out(frame, *item) => Role::Sub,
                role => role,
            };
            let mut mark = Mark::text(role, *at, Anchor::Start, *size, words.clone()).toned(*tone);
            mark.item = *item;
            mark.lasting = item.is_none();
            scene.marks.push(mark);
        }
        Piece::Touch { rect, item, at } => {
            scene
                .marks
                .push(Mark::new(Role::Hit, Shape::Path(pieces::boxed(rect))).of(*item));
            scene.spots.push(Spot {
                item: *item,
                at: *at,
                radius: sheet.type_size * 0.7,
            });
        }
        Piece::Stroke {
            at,
            length,
            width,
            tone,
            status,
            item,
        } => {
            let d = format!("M{} {}h{}", n(at.x), n(at.y), n(*length));
            scene.marks.push(
                Mark::new(Role::Sketch, Shape::Path(d))
                    .of(*item)
                    .toned(*tone)
                    .dashed(*status)
                    .wide(*width),
            );
        }
        Piece::Bar { rect, feature } => scene.marks.push(
            Mark::new(Role::SketchFill, Shape::Path(pieces::boxed(rect)))
                .of(Item::Feature(*feature))
                .toned(Some(*feature)),
        ),
        Piece::Rule { from, to, strong } => {
            let d = format!("M{} {}H{}", n(from.x), n(from.y), n(*to));
            let role = if *strong { Role::Sketch } else { Role::Rule };
            scene.marks.push(Mark::new(role, Shape::Path(d)).wide(1.0));
        }
        Piece::Wheel {
            wheel: w,
            halo: actors,
            feature,
            count,
        } => {
            let filling = &fillings[w.programme.index_in_time()];
            halo::ties(frame, actors, *feature, 1.0, scene);
            halo::small_wheel(frame, w, *feature, filling, sheet.type_size, scene);
            halo::actors(frame, actors, w, sheet.type_size, scene);
            let size = (sheet.type_size * 0.95).max(11.5);
            scene.marks.extend(wheel::badge(w, *feature, *count, size));
        }
        Piece::Thread {
            from,
            to,
            half,
            relation,
            words,
            size,
        } => {
            let item = relation.map(Item::Relation);
            let wide = crate::drawing::metrics::width(words, *size, crate::drawing::metrics::Face::Bold);
            let mut text = Mark::text(
                Role::ThreadText,
                pt(from.x, from.y + size * 0.36),
                Anchor::Start,
                *size,
                words.clone(),
            );
            text.item = item;
            scene.marks.push(text);
            let tail = pt(from.x + wide + size * 0.2, from.y);
            scene.marks.extend(pieces::thread(tail, *to, *half, "", *size, item));
            if let Some(item) = item {
                let at = tail.toward(*to, 0.5);
                scene.spots.push(Spot {
                    item,
                    at,
                    radius: half * 1.4,
                });
            }
        }
        Piece::Actor {
            entity,
            at,
            half,
            strong,
        } => {
            scene
                .marks
                .push(pieces::actor(frame.corpus, *entity, *at, *half, *strong));
            scene.spots.push(Spot {
                item: Item::Entity(*entity),
                at: *at,
                radius: half + 2.0,
            });
        }
        Piece::Bond {
            from,
            to,
            entity,
            strong,
        } => {
            let d = format!("M{} {}H{}", n(from.x), n(from.y), n(*to));
            let (role, width) = if *strong {
                (Role::Sketch, 1.4)
            } else {
                (Role::Leader, 0.0)
            };
            scene
                .marks
                .push(Mark::new(role, Shape::Path(d)).of(Item::Entity(*entity)).wide(width));
        }
        Piece::Tally { relation, at, radius } => {
            let r = frame.corpus.relation(*relation);
            let item = Item::Relation(*relation);
            let tone = r.features.first().copied();
            let mark = match r.status {
                Status::Fact | Status::Theory | Status::Claim | Status::Prescription => {
                    Mark::new(Role::SketchFill, Shape::Circle(*at, *radius))
                }
                Status::Plan | Status::Requirement => {
                    Mark::new(Role::Sketch, Shape::Circle(*at, radius - 0.5)).wide(1.3)
                }
            };
            scene.marks.push(mark.of(item).toned(tone));
            scene.spots.push(Spot {
                item,
                at: *at,
                radius: *radius,
            });
        }
        Piece::Drawing { glyph, rect } => scene.marks.extend(glyph::draw(*glyph, rect)),
    }
}

/// Whether a statement is not yet so, or rests on nothing that is on show: part of its evidence begins, or
/// what it counts was counted, after the moment shown, or filters and the moment leave all of it out.
fn left_out(frame: &Frame, item: Option<Item>) -> bool {
    let Some(Item::Claim(id)) = item else { return false };
    let claim = frame.corpus.claim(id);
    let evidence = &claim.evidence;
    // What the wheel's disc holds is not counted yet: neither is what the statement counts of it.
    let counts_after = |at: Moment| {
        let count = |p: Programme| counted(frame.corpus, p).zip(wheel::tier(frame.corpus, p));
        claim.programme.and_then(count).is_some_and(|(when, tier)| {
            let of_disc = |&f: &FigureId| frame.corpus.figure(f).about.contains(&tier);
            when > at && claim.figures.iter().any(of_disc)
        })
    };
    let begins_after = |at: Moment| {
        let later = |&r: &RelationId| matches!(validity(frame.corpus, r), Validity::From(from, _) if from > at);
        evidence.iter().any(later)
    };
    // What is over by then was so.
    let over = |at: Moment, r| matches!(validity(frame.corpus, r), Validity::From(_, Some(to)) if to < at);
    let counts = |&r: &RelationId| frame.shown.has_relation(r) || frame.controls.moment.is_some_and(|at| over(at, r));
    let none = !evidence.is_empty() && !evidence.iter().any(counts);
    none || frame
        .controls
        .moment
        .is_some_and(|at| begins_after(at) || counts_after(at))
}
