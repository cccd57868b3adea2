package com.example;

import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Skills;

/** Nothing but skills. */
@McpServer(name = "office", version = "1.0.0")
@Skills("drafts/twins/refunds")
public class Office {}
