package org.lianxi.committee.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.robot.Announcement;

@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@NoPermissionNeeded("the product posts by itself; it names meetings and no person")
class ComposingAnnouncements implements RobotComposition {

    @Override
    public Optional<Announcement> compose(List<MessageView> messages, Locale language, Announcements words) {
        return words.write(messages, language);
    }
}
