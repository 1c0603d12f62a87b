package org.lianxi.meeting.extension;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the lead unit asks for.
 *
 * @param reason why it cannot be done in time, 1 to 1,000 characters
 * @param progress how far it has come, 1 to 1,000 characters
 * @param until the new last day
 */
public record ExtensionRequest(String reason, String progress, Optional<LocalDate> until) {}
