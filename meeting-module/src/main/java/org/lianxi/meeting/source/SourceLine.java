package org.lianxi.meeting.source;

import org.lianxi.meeting.matter.MatterState;

/** A source in the list of those who answer: with its matter as it stands. */
public record SourceLine(SourceView source, String title, MatterState state, String compoundName) {}
