package org.lianxi.committee.outbox;

import java.util.Collection;

/** Where features put what people are to be told, in the transaction of what has happened. */
public interface Outbox {

    /**
     * Tells people. What was told before for the same occasion is not told again.
     *
     * @throws jakarta.transaction.TransactionalException outside a transaction: a message without its act would be a rumour
     */
    void put(News news);

    /** Nobody in these audiences has to do this any more: what was not told yet stays untold, and the rest is put away. */
    void settle(Topic topic, Collection<String> audiences);
}
