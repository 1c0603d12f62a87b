package org.lianxi.meeting.notice;

import java.util.Optional;
import org.lianxi.meeting.convening.NewSitting;

/**
 * A cancellation.
 *
 * @param reason 1 to 500 characters
 * @param replacement when and where it is held instead; a regular meeting needs this or the street's consent
 */
public record CancellationDraft(CancellationGround ground, String reason, Optional<NewSitting> replacement) {}
