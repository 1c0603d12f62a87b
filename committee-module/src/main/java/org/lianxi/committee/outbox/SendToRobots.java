package org.lianxi.committee.outbox;

/** Posts what waits for group chats. */
public interface SendToRobots {

    /**
     * One post for each robot for which something is due and which may speak now; everything due for it is in that post, as far
     * as there is room.
     *
     * @param words puts them into words, as for letters
     * @return how many messages were tried
     */
    int send(Announcements words);
}
