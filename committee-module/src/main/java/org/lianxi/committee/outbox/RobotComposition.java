package org.lianxi.committee.outbox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lianxi.committee.robot.Announcement;

/** Puts messages into one post, in a transaction that ends before it goes out. */
interface RobotComposition {

    Optional<Announcement> compose(List<MessageView> messages, Locale language, Announcements words);
}
