package org.lianxi.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.lianxi.web.account.ProductSetUp;

/** Takes the one-time link away once it was used. */
@ApplicationScoped
public class SetUpFileRemoval {

    void remove(@Observes ProductSetUp used) {
        LaunchFiles.atDataDirectory().remove(LaunchFiles.SET_UP);
    }
}
