//! [`Cursor`]: a place in a document that a value is taken from, and [`Take`], what is taken there.
//!
//! A node comes in; plain values go out, and cursors for what is in it. There is no `Result` at each
//! step, since the branches behind thousands of them would have to be compiled: the first fault stays
//! in the cursor, every value after it is a blank, and whoever began throws the blanks away. A cursor
//! that stands in no document only notes what is asked for ([`Shape`]), and everything is a blank.

use std::{any::TypeId, sync::LazyLock};

use super::{
    fault::Fault,
    shape::Shape,
    tape::{EXACT, Node, Tape},
};

/// A type that a document is read into.
pub trait Take: Sized + 'static {
    /// The value that stands at the cursor; where it does not fit, a fault stays in the cursor, and any
    /// value goes out, which nobody sees.
    fn take(from: &mut Cursor<'_>) -> Self;
}

/// What a type takes from a document.
pub(super) fn shape<T: Take>() -> &'static Shape {
    Shape::known(TypeId::of::<T>(), || {
        let nothing = Tape::default();
        let mut from = Cursor::asking(&nothing);
        T::take(&mut from);
        from.asked()
    })
}

/// A place in a document that a value is taken from.
#[derive(Debug)]
pub struct Cursor<'t> {
    tape: &'t Tape<'t>,
    /// Where the value stands; nowhere if nothing is there, or if nothing more is taken.
    at: Option<usize>,
    /// Of an object: where the next name is likely to stand.
    next: usize,
    /// Of an object: how many names have not been asked for.
    left: usize,
    /// Something did not fit, here or outside.
    is_spoilt: bool,
    /// There is no document: what is asked for.
    asked: Option<Shape>,
    pub(super) fault: Option<Box<Fault>>,
}

impl<'t> Cursor<'t> {
    pub(super) fn of(tape: &'t Tape<'t>) -> Self {
        Self::at(tape, Some(0), false)
    }

    fn at(tape: &'t Tape<'t>, at: Option<usize>, is_spoilt: bool) -> Self {
        Self { tape, at: at.filter(|_| !is_spoilt), next: 0, left: 0, is_spoilt, asked: None, fault: None }
    }

    /// A cursor that notes what is asked for.
    fn asking(nothing: &'t Tape<'t>) -> Self {
        Self { asked: Some(Shape::Any), ..Self::at(nothing, None, false) }
    }

    /// What has been asked for.
    fn asked(self) -> Shape {
        self.asked.unwrap_or(Shape::Any)
    }

    /// What is asked for within.
    fn asked_within(&self, take: impl FnOnce(&mut Cursor<'t>)) -> Box<Shape> {
        let mut below = Self::asking(self.tape);
        take(&mut below);
        Box::new(below.asked())
    }

    pub(super) fn node(&self) -> Option<&'t Node<'t>> {
        self.tape.node(self.at.filter(|_| !self.is_spoilt)?)
    }

    /// Whether nothing stands here, or `null`.
    pub fn is_absent(&self) -> bool {
        matches!(self.node(), None | Some(Node::Null)) && self.asked.is_none()
    }

    /// Whether every value is a blank.
    pub(crate) fn is_blank(&self) -> bool {
        self.is_spoilt || self.asked.is_some()
    }

    /// The text that stands here; anything else is a fault, and the text empty.
    pub fn text(&mut self, expected: &str) -> &'t str {
        match self.node() {
            Some(Node::Text(found)) => found,
            _ => {
                self.refuse(expected);
                ""
            }
        }
    }

    /// The whole number that stands here, `1.0` too, or the text of its decimal digits, as some responses have it;
    /// anything else is a fault, and the number 0.
    pub fn integer(&mut self) -> i64 {
        let whole = match self.node() {
            Some(Node::Integer(number)) => Some(*number),
            Some(Node::Unsigned(_)) => return self.out_of_range(),
            Some(Node::Float(number)) => whole(*number),
            Some(Node::Digits(digits)) => digits.parse().ok().and_then(whole),
            Some(Node::Text(digits)) if is_whole(digits) => {
                return digits.parse().unwrap_or_else(|_| self.out_of_range());
            }
            _ => None,
        };
        whole.unwrap_or_else(|| {
            self.refuse("i64");
            0
        })
    }

    #[cold]
    fn out_of_range(&mut self) -> i64 {
        self.fail(Fault::new("found a number out of range, expected i64"));
        0
    }

    /// The value does not fit: keeps what stands here, and what was expected. Only the first fault counts.
    #[cold]
    #[inline(never)]
    pub fn refuse(&mut self, expected: &str) {
        let fault = match self.at {
            Some(at) => Fault::new(format!("found {}, expected {expected}", self.tape.kind(at))),
            None => Fault::missing(),
        };
        self.fail(fault);
    }

    fn fail(&mut self, fault: Fault) {
        if !self.is_spoilt && self.asked.is_none() {
            self.is_spoilt = true;
            self.fault = Some(Box::new(fault));
        }
    }

    /// Free JSON, which may be anything.
    pub(super) fn value(&mut self) -> serde_json::Value {
        let value = self.at.filter(|_| !self.is_spoilt).and_then(|at| self.tape.value(at));
        value.unwrap_or_else(|| {
            self.refuse("free JSON");
            serde_json::Value::Null
        })
    }

    // Objects.

    /// Goes into the object that stands here; anything else is a fault.
    pub fn open(&mut self) {
        if let Some(asked) = &mut self.asked {
            *asked = Shape::Object(Vec::new());
            return;
        }
        match (self.node(), self.at) {
            (Some(Node::Object { names, .. }), Some(at)) => (self.next, self.left) = (at + 1, *names),
            _ => self.refuse("an object"),
        }
    }

    /// The value of a field by its name.
    pub fn field<T: Take>(&mut self, name: &'static str) -> T {
        if self.asked.is_some() {
            return self.ask_for(name);
        }
        let mut below = Self::at(self.tape, self.find(name), self.is_spoilt);
        let value = T::take(&mut below);
        if let Some(fault) = below.fault {
            self.fail(fault.in_field(name));
        }
        value
    }

    #[cold]
    fn ask_for<T: Take>(&mut self, name: &'static str) -> T {
        if let Some(Shape::Object(names)) = &mut self.asked {
            names.push((name, LazyLock::new(shape::<T>)));
        }
        T::take(&mut Self::at(self.tape, None, true))
    }

    /// Looks for a name from where the last one was found, since documents mostly keep their order.
    fn find(&mut self, name: &str) -> Option<usize> {
        if self.is_spoilt || self.left == 0 {
            return None;
        }
        let (start, end) = (self.at? + 1, self.tape.after(self.at?));
        for (mut at, end) in [(self.next, end), (start, self.next)] {
            while at < end {
                let value = at + 1;
                let after = self.tape.after(value);
                if let Some(Node::Name { name: found, known }) = self.tape.node(at)
                    && found == name
                {
                    known.set(true);
                    self.next = after;
                    self.left -= 1;
                    return Some(value);
                }
                at = after;
            }
        }
        None
    }

    /// Leaves the object, if one was opened: a known name that stands in it once more is a fault. Whoever reads a
    /// document of which the signer and another reader saw different halves is misled.
    pub(super) fn close(&mut self) {
        // Each name that was asked for was found, and they are all.
        if self.is_spoilt || self.left == 0 {
            return;
        }
        if let Some(twice) = self.known_twice() {
            self.fail(Fault::new(format!("the field `{twice}` stands twice")));
        }
    }

    #[cold]
    fn known_twice(&self) -> Option<&'t str> {
        let (at, end) = (self.at? + 1, self.tape.after(self.at?));
        let tape = self.tape;
        let names = || {
            std::iter::successors(Some(at), |at| Some(tape.after(at + 1))).take_while(|at| *at < end).filter_map(|at| {
                match tape.node(at) {
                    Some(Node::Name { name, known }) => Some((name.as_ref(), known.get())),
                    _ => None,
                }
            })
        };
        let known: Vec<&str> = names().filter(|(_, known)| *known).map(|(name, _)| name).collect();
        names().filter(|(_, known)| !*known).map(|(name, _)| name).find(|name| known.contains(name))
    }

    // Lists and maps.

    /// Hands each item of the list that stands here to `take`; anything else is a fault.
    pub fn items(&mut self, mut take: impl FnMut(&mut Cursor<'t>)) {
        if self.asked.is_some() {
            self.asked = Some(Shape::List(self.asked_within(take)));
            return;
        }
        let (Some(Node::List { end }), Some(at)) = (self.node(), self.at) else { return self.refuse("an array") };
        let (mut item, mut index) = (at + 1, 0);
        while item < *end {
            let mut below = Self::at(self.tape, Some(item), false);
            take(&mut below);
            if let Some(fault) = below.fault {
                return self.fail(fault.in_item(index));
            }
            (item, index) = (self.tape.after(item), index + 1);
        }
    }

    /// Hands each item of the list that stands here to `take`, or the object that stands here in place of
    /// a list of one; anything else is a fault.
    pub fn items_or_one(&mut self, expected: &str, mut take: impl FnMut(&mut Cursor<'t>)) {
        if self.asked.is_some() {
            self.asked = Some(Shape::OneOrMany(self.asked_within(take)));
            return;
        }
        match self.node() {
            Some(Node::Object { .. }) => take(self),
            Some(Node::List { .. }) => self.items(take),
            _ => self.refuse(expected),
        }
    }

    /// Hands each entry of the object that stands here to `take`; anything else is a fault.
    pub fn entries(&mut self, mut take: impl FnMut(&'t str, &mut Cursor<'t>)) {
        if self.asked.is_some() {
            self.asked = Some(Shape::Map(self.asked_within(|entry| take("", entry))));
            return;
        }
        let (Some(Node::Object { end, .. }), Some(at)) = (self.node(), self.at) else {
            return self.refuse("an object");
        };
        let mut name = at + 1;
        while name < *end {
            let mut below = Self::at(self.tape, Some(name + 1), false);
            take(self.tape.name(name).unwrap_or_default(), &mut below);
            if let Some(fault) = below.fault {
                return self.fail(fault.in_entry());
            }
            name = self.tape.after(name + 1);
        }
    }
}

/// Whether a text is decimal digits, behind a minus or not.
fn is_whole(digits: &str) -> bool {
    let digits = digits.strip_prefix('-').unwrap_or(digits);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// A number without a fraction, as far as an `f64` tells.
fn whole(number: f64) -> Option<i64> {
    (number.fract() == 0.0 && number.abs() < EXACT).then_some(number as i64)
}
