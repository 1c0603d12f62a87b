package org.lianxi.meeting.paper;

import java.time.LocalDate;

/**
 * The imprint (版记) at the foot of the last page.
 *
 * @param copies to whom copies go, without a full stop; empty when to nobody
 * @param office which office prints and issues it
 */
public record Imprint(String copies, String office, LocalDate date) {}
