package org.lianxi.meeting.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianxi.committee.settings.Setting;

@ApplicationScoped
class TriedTypefaces implements OwnTypefaces {

    @Override
    public List<LeftOutTypeface> leftOut() {
        return NamedTypefaces.in(Setting::of).leftOut();
    }
}
