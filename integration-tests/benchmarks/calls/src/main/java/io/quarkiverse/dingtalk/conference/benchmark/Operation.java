package io.quarkiverse.dingtalk.conference.benchmark;

/** What is called. */
enum Operation {

    READ("Reading by conference id") {
        @Override
        Call of(Contender contender, String conferenceId) {
            return () -> {
                if (!conferenceId.equals(contender.read(conferenceId))) {
                    throw new IllegalStateException(contender.name() + " read another meeting");
                }
            };
        }
    },

    BOOK("Booking with full settings") {
        @Override
        Call of(Contender contender, String conferenceId) {
            return () -> {
                if (contender.book().isBlank()) {
                    throw new IllegalStateException(contender.name() + " booked nothing");
                }
            };
        }
    };

    final String title;

    Operation(String title) {
        this.title = title;
    }

    /** @param conferenceId the meeting that is read */
    abstract Call of(Contender contender, String conferenceId);

    interface Call {
        void make() throws Exception;
    }
}
