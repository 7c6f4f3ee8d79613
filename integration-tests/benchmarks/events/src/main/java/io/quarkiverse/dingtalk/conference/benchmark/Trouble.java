package io.quarkiverse.dingtalk.conference.benchmark;

import java.util.random.RandomGenerator;

import io.vertx.core.json.JsonObject;

/** What goes wrong in the soak, for some seconds each. */
enum Trouble {

    CUT {
        @Override
        void happen(Emulator dingTalk, ReceivedEvents received) throws InterruptedException {
            dingTalk.ask("DELETE", "connections", null);
            Thread.sleep(1500);
        }
    },

    CUT_AGAIN_AND_AGAIN {
        @Override
        void happen(Emulator dingTalk, ReceivedEvents received) throws InterruptedException {
            for (int i = 0; i < 30; i++) {
                dingTalk.ask("DELETE", "connections", null);
                Thread.sleep(100);
            }
        }
    },

    DISCONNECT {
        @Override
        void happen(Emulator dingTalk, ReceivedEvents received) throws InterruptedException {
            dingTalk.ask("POST", "connections/disconnect", null);
            Thread.sleep(2000);
        }
    },

    GATEWAY_BREAKS {
        @Override
        void happen(Emulator dingTalk, ReceivedEvents received) throws InterruptedException {
            gateway(dingTalk, new JsonObject().put("fault", "status").put("status", 503));
        }
    },

    GATEWAY_CLOSES {
        @Override
        void happen(Emulator dingTalk, ReceivedEvents received) throws InterruptedException {
            gateway(dingTalk, new JsonObject().put("fault", "closeAfterRead").put("executed", true));
        }
    },

    GATEWAY_IS_SILENT {
        @Override
        void happen(Emulator dingTalk, ReceivedEvents received) throws InterruptedException {
            gateway(dingTalk, new JsonObject().put("fault", "noAnswer"));
        }
    },

    CONNECTION_IS_SILENT {
        @Override
        void happen(Emulator dingTalk, ReceivedEvents received) throws InterruptedException {
            delivery(dingTalk, new JsonObject().put("silent", true), 20);
        }
    },

    DUPLICATES {
        @Override
        void happen(Emulator dingTalk, ReceivedEvents received) throws InterruptedException {
            delivery(dingTalk, new JsonObject().put("duplicates", 2), 3);
        }
    },

    DISORDER {
        @Override
        void happen(Emulator dingTalk, ReceivedEvents received) throws InterruptedException {
            delivery(dingTalk, new JsonObject().put("reorder", true).put("delayMillis", 300), 3);
        }
    },

    MALFORMED_FRAMES {
        @Override
        void happen(Emulator dingTalk, ReceivedEvents received) throws InterruptedException {
            delivery(dingTalk, new JsonObject().put("malformedFrames", 7), 2);
        }
    },

    REFUSING_OBSERVER {
        @Override
        void happen(Emulator dingTalk, ReceivedEvents received) throws InterruptedException {
            received.refuseMany(true);
            Thread.sleep(2000);
            received.refuseMany(false);
        }
    },

    NONE {
        @Override
        void happen(Emulator dingTalk, ReceivedEvents received) throws InterruptedException {
            Thread.sleep(3000);
        }
    };

    abstract void happen(Emulator dingTalk, ReceivedEvents received) throws InterruptedException;

    static Trouble anyOf(RandomGenerator random) {
        return values()[random.nextInt(values().length)];
    }

    private static void gateway(Emulator dingTalk, JsonObject fault) throws InterruptedException {
        dingTalk.ask("POST", "faults", fault.put("operation", "OpenConnection").put("times", -1));
        dingTalk.ask("DELETE", "connections", null);
        Thread.sleep(4000);
        dingTalk.ask("DELETE", "faults", null);
        Thread.sleep(2000);
    }

    private static void delivery(Emulator dingTalk, JsonObject fault, int seconds) throws InterruptedException {
        dingTalk.ask("PUT", "delivery", fault);
        Thread.sleep(seconds * 1000L);
        dingTalk.ask("DELETE", "delivery", null);
    }
}
