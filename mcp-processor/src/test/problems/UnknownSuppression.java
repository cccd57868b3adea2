package com.example;

import dev.lathe.annotation.Tool;

// options: -Alathe.suppress=LatheMissingDescription,LatheHiddenTxt, // problem: [LatheBadSuppression] 'LatheHiddenTxt' in -Alathe.suppress is unknown; write 'LatheHiddenText'
class UnknownSuppression {
    @Tool
    int count() {
        return 1;
    }
}
