package io.quarkiverse.dingtalk.conference.deployment.crac;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Stops nothing: what would be a checkpoint and a restore are two calls, between which a test may look around. */
public final class Core {

    private static final Resources RESOURCES = new Resources();
    private static boolean stopped;

    private Core() {
    }

    public static Context<Resource> getGlobalContext() {
        return RESOURCES;
    }

    /** Makes a checkpoint when it is called for the first time, and restores from it the next time. */
    public static void checkpointRestore() throws CheckpointException, RestoreException {
        if (stopped) {
            RESOURCES.afterRestore(RESOURCES);
        } else {
            RESOURCES.beforeCheckpoint(RESOURCES);
        }
        stopped = !stopped;
    }

    /** Knows nothing of the applications of other tests. */
    public static void forget() {
        RESOURCES.all.clear();
        stopped = false;
    }

    private static final class Resources extends Context<Resource> {

        private final List<Resource> all = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void register(Resource resource) {
            all.add(resource);
        }

        /** The last one that was registered comes first. */
        @Override
        public void beforeCheckpoint(Context<? extends Resource> context) throws CheckpointException {
            var reversed = new ArrayList<>(all);
            Collections.reverse(reversed);
            for (Resource resource : reversed) {
                try {
                    resource.beforeCheckpoint(context);
                } catch (Exception e) {
                    throw (CheckpointException) new CheckpointException().initCause(e);
                }
            }
        }

        @Override
        public void afterRestore(Context<? extends Resource> context) throws RestoreException {
            for (Resource resource : List.copyOf(all)) {
                try {
                    resource.afterRestore(context);
                } catch (Exception e) {
                    throw (RestoreException) new RestoreException().initCause(e);
                }
            }
        }
    }
}
