package org.lianxi.committee.outbox;

/** Brings letters to mailboxes. */
interface MailCarrier {

    /** Whether the operator has set where letters go out. */
    boolean isOn();

    /** Tries once. {@code key} is the same in every try. */
    Delivery carry(String mailbox, Letter letter, String key);
}
