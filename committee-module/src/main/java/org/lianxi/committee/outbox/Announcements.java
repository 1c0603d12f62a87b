package org.lianxi.committee.outbox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lianxi.committee.robot.Announcement;

/** Port: puts messages to a group chat into words, several into one post. */
public interface Announcements {

    /** Empty as long as nobody knows under which address the portal is reached. */
    Optional<Announcement> write(List<MessageView> messages, Locale language);
}
