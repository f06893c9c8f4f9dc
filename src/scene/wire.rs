//! A scene as bytes, so that a module of its own can draw what the page shows. Both sides are built from the same
//! source; the bytes are never kept.

use crate::corpus::{Code, Corpus, Feature, Item, Sector, Status};
use crate::layout::geometry::{Point, Size, pt};
use crate::layout::labels::{Label, Side};
use crate::layout::metrics::Face;
use crate::outside::Layer;

use super::bytes::{Reader, Writer};
use super::{Anchor, Mark, Role, Scene, Shape, Spot};

/// Every role; one with a number in it stands with nought.
const ROLES: [Role; 55] = [
    Role::Disc,
    Role::Dots,
    Role::DotsStrong,
    Role::DotsFaint,
    Role::Inner,
    Role::InnerFilled,
    Role::InnerFading(0.0),
    Role::Arc,
    Role::ArcQuiet,
    Role::ArcPale,
    Role::Badge,
    Role::Count,
    Role::Thread,
    Role::ThreadText,
    Role::Link,
    Role::LinkQuiet,
    Role::Spine,
    Role::LinkEnd,
    Role::Core,
    Role::Actor,
    Role::ActorStrong,
    Role::Leader,
    Role::Label,
    Role::LabelStrong,
    Role::Year,
    Role::Heading,
    Role::Sub,
    Role::Body,
    Role::BodyStrong,
    Role::Page,
    Role::Rule,
    Role::Sketch,
    Role::SketchFill,
    Role::Named,
    Role::Bar,
    Role::BarOpen,
    Role::BarPale,
    Role::Hatch,
    Role::Ring,
    Role::Span(0.0),
    Role::SpanInferred,
    Role::Needle,
    Role::Glyph,
    Role::GlyphQuiet,
    Role::Brush,
    Role::Handle,
    Role::OnDisc,
    Role::Tie,
    Role::Outer(Layer::Checked),
    Role::Outer(Layer::After),
    Role::OuterSign(Layer::Checked),
    Role::OuterSign(Layer::After),
    Role::OuterHead,
    Role::OuterWords,
    Role::Hit,
];

/// A scene's bytes.
pub fn write(scene: &Scene, corpus: &Corpus) -> Vec<u8> {
    let mut w = Writer::default();
    w.number(scene.size.w);
    w.number(scene.size.h);
    w.count(scene.marks.len());
    for m in &scene.marks {
        mark(&mut w, m, corpus);
    }
    w.count(scene.spots.len());
    for s in &scene.spots {
        item(&mut w, Some(s.item), corpus);
        point(&mut w, s.at);
        w.number(s.radius);
    }
    w.count(scene.names.len());
    for (of, label) in &scene.names {
        item(&mut w, Some(*of), corpus);
        name(&mut w, label);
    }
    w.count(scene.curves.len());
    for (of, curve) in &scene.curves {
        item(&mut w, Some(*of), corpus);
        curve.iter().for_each(|p| point(&mut w, *p));
    }
    w.done()
}

/// The scene of some bytes; `None` where they are none.
pub fn read(bytes: &[u8], corpus: &Corpus) -> Option<Scene> {
    let mut r = Reader::new(bytes);
    let size = Size {
        w: r.number()?,
        h: r.number()?,
    };
    let mut scene = Scene {
        size,
        marks: Vec::new(),
        spots: Vec::new(),
        names: Vec::new(),
        curves: Vec::new(),
    };
    for _ in 0..r.count()? {
        scene.marks.push(read_mark(&mut r, corpus)?);
    }
    for _ in 0..r.count()? {
        let item = read_item(&mut r, corpus)??;
        scene.spots.push(Spot {
            item,
            at: read_point(&mut r)?,
            radius: r.number()?,
        });
    }
    for _ in 0..r.count()? {
        scene.names.push((read_item(&mut r, corpus)??, read_name(&mut r)?));
    }
    for _ in 0..r.count()? {
        let item = read_item(&mut r, corpus)??;
        let mut curve = [pt(0.0, 0.0); 4];
        for p in &mut curve {
            *p = read_point(&mut r)?;
        }
        scene.curves.push((item, curve));
    }
    Some(scene)
}

fn point(w: &mut Writer, p: Point) {
    w.number(p.x);
    w.number(p.y);
}

fn read_point(r: &mut Reader) -> Option<Point> {
    Some(pt(r.number()?, r.number()?))
}

fn item(w: &mut Writer, item: Option<Item>, corpus: &Corpus) {
    w.words(&item.map_or_else(String::new, |i| corpus.code_of(i)));
}

/// The outer `None` is a fault; the inner says that the mark stands for nothing.
fn read_item(r: &mut Reader, corpus: &Corpus) -> Option<Option<Item>> {
    let code = r.words()?;
    if code.is_empty() {
        Some(None)
    } else {
        corpus.item_coded(&code).map(Some)
    }
}

/// A member of a closed set, or none, as a place in it.
fn member<T: Code>(w: &mut Writer, value: Option<T>) {
    w.byte(value.map_or(u8::MAX, |v| v.index() as u8));
}

fn read_member<T: Code>(r: &mut Reader) -> Option<Option<T>> {
    let at = r.byte()?;
    if at == u8::MAX {
        Some(None)
    } else {
        T::ALL.get(usize::from(at)).copied().map(Some)
    }
}

fn mark(w: &mut Writer, m: &Mark, corpus: &Corpus) {
    let (plain, strength) = match m.role {
        Role::InnerFading(s) => (Role::InnerFading(0.0), s),
        Role::Span(s) => (Role::Span(0.0), s),
        other => (other, 0.0),
    };
    w.byte(ROLES.iter().position(|r| *r == plain).unwrap_or(0) as u8);
    w.number(strength);
    item(w, m.item, corpus);
    member(w, m.tone);
    member(w, m.status);
    w.number(m.width);
    match &m.shape {
        Shape::Path(d) => {
            w.byte(0);
            w.words(d);
        }
        Shape::Scaled { d, at, scale } => {
            w.byte(1);
            w.words(d);
            point(w, *at);
            w.number(*scale);
        }
        Shape::Circle(at, radius) => {
            w.byte(2);
            point(w, *at);
            w.number(*radius);
        }
        Shape::Symbol(sector, at, half) => {
            w.byte(3);
            member(w, Some(*sector));
            point(w, *at);
            w.number(*half);
        }
        Shape::Text {
            at,
            anchor,
            size,
            words,
        } => {
            w.byte(4);
            point(w, *at);
            w.byte(match anchor {
                Anchor::Start => 0,
                Anchor::Middle => 1,
                Anchor::End => 2,
            });
            w.number(*size);
            w.words(words);
        }
    }
}

fn read_mark(r: &mut Reader, corpus: &Corpus) -> Option<Mark> {
    let role = *ROLES.get(usize::from(r.byte()?))?;
    let strength = r.number()?;
    let role = match role {
        Role::InnerFading(_) => Role::InnerFading(strength),
        Role::Span(_) => Role::Span(strength),
        other => other,
    };
    let item = read_item(r, corpus)?;
    let tone = read_member::<Feature>(r)?;
    let status = read_member::<Status>(r)?;
    let width = r.number()?;
    let shape = match r.byte()? {
        0 => Shape::Path(r.words()?),
        1 => Shape::Scaled {
            d: r.words()?,
            at: read_point(r)?,
            scale: r.number()?,
        },
        2 => Shape::Circle(read_point(r)?, r.number()?),
        3 => Shape::Symbol(read_member::<Sector>(r)??, read_point(r)?, r.number()?),
        4 => Shape::Text {
            at: read_point(r)?,
            anchor: match r.byte()? {
                0 => Anchor::Start,
                1 => Anchor::Middle,
                _ => Anchor::End,
            },
            size: r.number()?,
            words: r.words()?,
        },
        _ => return None,
    };
    Some(Mark {
        role,
        item,
        tone,
        status,
        width,
        shape,
    })
}

fn name(w: &mut Writer, label: &Label) {
    point(w, label.at);
    w.byte(match label.side {
        Side::Right => 0,
        Side::Left => 1,
        Side::Middle => 2,
    });
    w.number(label.rect.x);
    w.number(label.rect.y);
    w.number(label.rect.w);
    w.number(label.rect.h);
    w.number(label.size);
    w.byte(match label.face {
        Face::Plain => 0,
        Face::Bold => 1,
        Face::Heading => 2,
    });
    w.words(&label.words);
    match label.leader {
        None => w.byte(0),
        Some((a, b)) => {
            w.byte(1);
            point(w, a);
            point(w, b);
        }
    }
}

fn read_name(r: &mut Reader) -> Option<Label> {
    let at = read_point(r)?;
    let side = match r.byte()? {
        0 => Side::Right,
        1 => Side::Left,
        _ => Side::Middle,
    };
    let rect = crate::layout::geometry::Rect {
        x: r.number()?,
        y: r.number()?,
        w: r.number()?,
        h: r.number()?,
    };
    let size = r.number()?;
    let face = match r.byte()? {
        0 => Face::Plain,
        1 => Face::Bold,
        _ => Face::Heading,
    };
    let words = r.words()?;
    let leader = match r.byte()? {
        0 => None,
        _ => Some((read_point(r)?, read_point(r)?)),
    };
    Some(Label {
        at,
        side,
        rect,
        size,
        face,
        words,
        leader,
    })
}
