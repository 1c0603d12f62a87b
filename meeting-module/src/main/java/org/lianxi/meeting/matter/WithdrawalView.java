package org.lianxi.meeting.matter;

import java.time.Instant;

/** When and why a matter was taken back; by whom is for nobody but the audit trail. */
public record WithdrawalView(String reason, Instant at) {}
