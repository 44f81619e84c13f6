#!/usr/bin/env node
import { start } from './start'

const { whole, keep } = start()
await whole.command(keep)
